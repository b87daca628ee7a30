/** What stands at the head of a copy: of which texts it is, when it was made, by whom the texts were read, and the counts. */
import type { AnnotatedCopy } from './copy.ts';
import type { Wording } from './wording.ts';

export interface CopyFact {
  readonly name: string;
  readonly value: string;
}

export function copyFacts(copy: AnnotatedCopy, { say, date }: Wording): readonly CopyFact[] {
  const { source, target, reviewers, counts, leftOut } = copy;
  const { untouched, reviewed, approved } = counts.statuses;
  const statuses = { untouched, reviewed, approved, needsWork: counts.statuses['needs-work'] };
  const fact = (key: string, value: string): CopyFact => ({ name: say(key), value });
  return [
    ...(source ? [fact('source', source.name)] : []),
    ...(target ? [fact('target', say('version', { name: target.name, version: target.version }))] : []),
    fact('exported', date(copy.exportedAt)),
    ...(reviewers.length > 0 ? [fact('reviewers', reviewers.join(', '))] : []),
    fact('count.comments', say('count.commentsValue', counts.comments)),
    fact('count.suggestions', say('count.suggestionsValue', counts.suggestions)),
    fact('count.findings', say('count.findingsValue', { ...counts.findings, dismissed: counts.dismissed })),
    fact('count.paragraphs', say('count.paragraphsValue', statuses)),
    ...(leftOut > 0 ? [fact('count.leftOut', String(leftOut))] : []),
  ];
}
