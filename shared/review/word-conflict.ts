/** A conflict in words: the key of its sentence and the names, texts and states that the sentence needs. */
import type { Translate } from '../locales/translator.ts';
import type { ReviewEvent } from './event.ts';
import type { Conflict } from './find-conflicts.ts';
import type { Review } from './review.ts';

/** So much of a paragraph or comment tells which one is meant. */
const EXCERPT_LENGTH = 60;

/** `review`: the state of either copy, to quote what the conflict is about. */
export function wordConflict(translate: Translate, conflict: Conflict, review: Review): string {
  const { kind, ours, theirs, prevails } = conflict;
  return translate(`merge.conflict.${kind}`, {
    excerpt: excerptOf(conflict, review),
    ours: ours.actor.name,
    theirs: theirs.actor.name,
    winner: prevails === 'ours' ? ours.actor.name : theirs.actor.name,
    oursValue: wordOf(translate, kind, ours),
    theirsValue: wordOf(translate, kind, theirs),
  });
}

function excerptOf({ kind, about }: Conflict, review: Review): string {
  const text = textOf(kind, about, review) ?? '';
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}

function textOf(kind: Conflict['kind'], about: string, review: Review): string | undefined {
  if (kind === 'suggestion') return review.suggestions.get(about)?.replacement;
  if (kind === 'glossary') return review.glossaries.find(({ id }) => id === about)?.name ?? about;
  if (kind === 'override') return review.overrides.get(about)?.term ?? about;
  if (kind.startsWith('comment')) {
    const threads = [...review.threads.values()];
    return [...threads, ...threads.flatMap(({ replies }) => replies)].find(({ id }) => id === about)?.text;
  }
  const paragraphs = [...(review.source?.paragraphs ?? []), ...(review.target?.paragraphs ?? [])];
  return paragraphs.find(({ id }) => id === about)?.text;
}

/** What one side made of it, where a word can say so. */
function wordOf(translate: Translate, kind: Conflict['kind'], event: ReviewEvent): string {
  switch (event.type) {
    case 'review.titled':
      return event.data.title;
    case 'comment.edited':
      return kind === 'comment-text' ? event.data.text : translate('merge.did.kept');
    case 'paragraph.statusSet':
      return translate(`status.${event.data.status}`);
    case 'glossary.overridden':
      return event.data.rendering ?? translate('terms.leftOut');
    case 'glossary.followed':
      return translate('terms.asGlossary');
    case 'comment.deleted':
    case 'suggestion.accepted':
    case 'suggestion.rejected':
    case 'suggestion.withdrawn':
      return translate(`merge.did.${event.type.replace('.', '-')}`);
    default:
      return translate('merge.did.kept');
  }
}
