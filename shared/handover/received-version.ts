/**
 * A copy shows the translation as it was received, with the accepted suggestions as changes to it: the translator sees
 * what was done to the text and can still say no.
 */
import type { Finding, FindingRange } from '../checks/finding.ts';
import type { Document } from '../document/document.ts';
import type { Review } from '../review/review.ts';
import { asReceived } from '../review/working-text.ts';
import { mapRange } from '../text/change-map.ts';
import { diffWords, type TextChange } from '../text/diff.ts';

/** The review over the received version, and its findings (judged on the working text) carried over to that version. */
export function receivedVersion(review: Review, findings: readonly Finding[]) {
  const received = asReceived(review);
  const changes = changedParagraphs(review.target, received.target);
  const carry = (range: FindingRange): readonly FindingRange[] => {
    const changed = changes.get(range.paragraph);
    if (!changed || range.start === range.end) return [range];
    const place = mapRange(range, changed);
    return place ? [{ paragraph: range.paragraph, ...place }] : [];
  };
  return {
    review: received,
    findings: findings.map((finding) => ({ ...finding, target: finding.target.flatMap(carry) })),
  };
}

/** The changes from the working text back to the received one, by paragraph; those that are the same are left out. */
function changedParagraphs(
  working: Document | undefined,
  received: Document | undefined,
): ReadonlyMap<string, readonly TextChange[]> {
  const texts = new Map(received?.paragraphs.map(({ id, text }) => [id, text]));
  const changed = (working?.paragraphs ?? []).flatMap(({ id, text }) => {
    const was = texts.get(id);
    return was === undefined || was === text ? [] : [[id, diffWords(text, was, working?.language ?? 'en')] as const];
  });
  return new Map(changed);
}
