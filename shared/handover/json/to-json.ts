/** Writes the whole review as JSON: nothing is left out but what was deleted. */
import type { Anchor } from '../../anchor/anchor.ts';
import type { Finding } from '../../checks/finding.ts';
import { wordsOfRemark } from '../../review/remark-words.ts';
import type { Remark, Review, Suggestion, Thread } from '../../review/review.ts';
import { findDismissal } from '../../workspace/finding-state.ts';
import { reviewFileSchema, type WebAnnotation } from './review-file.ts';

export interface ReviewToWrite {
  readonly review: Review;
  readonly findings: readonly Finding[];
  /** ISO 8601. */
  readonly exportedAt: string;
}

export function toJson({ review, findings, exportedAt }: ReviewToWrite): string {
  const { title, source, target, revisions, links, glossaries, checks } = review;
  const file = {
    format: 'taiyaku-review',
    version: 1,
    exportedAt,
    title,
    ...(source && { source }),
    ...(target && { target }),
    versions: revisions,
    links,
    comments: [...review.threads.values()].filter(({ deleted }) => !deleted).map(commentOf),
    suggestions: [...review.suggestions.values()].map(suggestionOf),
    paragraphs: [...review.statuses].map(([paragraph, mark]) => ({ paragraph, ...mark })),
    findings: findings.map((finding) => ({
      ...finding,
      dismissed: findDismissal(finding, review.dismissals) !== undefined,
    })),
    dismissals: [...review.dismissals.values()],
    glossaries,
    glossaryOverrides: [...review.overrides.values()],
    checks,
  };
  return `${JSON.stringify(reviewFileSchema.parse(file), null, 2)}\n`;
}

function commentOf({ anchor, orphaned, mqm, severity, repeats, resolved, replies, ...remark }: Thread) {
  return {
    ...remarkOf(remark),
    anchor,
    orphaned,
    ...(mqm && { mqm }),
    ...(severity && { severity }),
    ...(repeats !== undefined && { repeats }),
    ...(resolved && { resolved }),
    replies: replies.filter(({ deleted }) => !deleted).map(remarkOf),
    annotation: annotationOf(anchor, 'commenting', remark.text),
  };
}

function remarkOf({ id, author, at, editedAt, ...words }: Remark) {
  return { id, author, at, ...wordsOfRemark(words), ...(editedAt !== undefined && { editedAt }) };
}

function suggestionOf({ id, author, at, anchor, orphaned, replacement, state, decided }: Suggestion) {
  const annotation = annotationOf(anchor, 'editing', replacement);
  return { id, author, at, anchor, orphaned, replacement, state, ...(decided && { decided }), annotation };
}

function annotationOf(anchor: Anchor, motivation: WebAnnotation['motivation'], value: string): WebAnnotation {
  const body = { type: 'TextualBody', value, format: 'text/plain' } as const;
  const source = anchor.on === 'article' ? '#article' : `#${anchor.side}/${anchor.paragraph}`;
  if (anchor.on !== 'span') return { type: 'Annotation', motivation, body, target: source };
  const { start, end, exact, prefix, suffix } = anchor;
  return {
    type: 'Annotation',
    motivation,
    body,
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  };
}
