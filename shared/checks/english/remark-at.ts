/** A remark on one place of the target, with the replacement that would settle it. */
import type { TextRange } from '../../text/range.ts';
import type { CheckedParagraph, Remark } from '../rule.ts';

interface Place extends TextRange {
  readonly paragraph: Pick<CheckedParagraph, 'id' | 'text'>;
}

/** `replacement` is offered as the fix and named as what was expected; without it the reviewer must find one. */
export function remarkAt({ paragraph: { id, text }, start, end }: Place, key: string, replacement?: string): Remark {
  const range = { paragraph: id, start, end };
  const found = text.slice(start, end);
  return {
    source: [],
    target: [range],
    explanation: { key, values: { term: found, expected: replacement ?? '' } },
    found,
    ...(replacement === undefined ? {} : { expected: replacement, fixes: [{ range, replacement }] }),
  };
}
