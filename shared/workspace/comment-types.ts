/** What comments were called so far, offered again to the one who writes the next. */
import type { MqmType } from '../quality/mqm.ts';
import type { MqmSeverity } from '../quality/severity.ts';
import type { Thread } from '../review/review.ts';
import { plainRemark } from '../text/remark-markup.ts';

export interface TypePair {
  readonly mqm: MqmType;
  readonly severity: MqmSeverity;
}

/** As many as stand on one line beside the box. */
const MOST_PAIRS = 3;

/** The pairs of type and severity that a reviewer gave last, the newest first, each once. */
export function recentTypes(threads: Iterable<Thread>, reviewer: string | undefined): readonly TypePair[] {
  const pairs = new Map<string, TypePair>();
  const own = [...threads].filter(({ author, deleted }) => author.id === reviewer && !deleted);
  for (const { mqm, severity } of own.sort((a, b) => b.at.localeCompare(a.at))) {
    if (mqm && severity && pairs.size < MOST_PAIRS) pairs.set(`${mqm} ${severity}`, { mqm, severity });
  }
  return [...pairs.values()];
}

/** Characters of a comment that tell it from others in a list. */
const LABEL_LENGTH = 48;

/** The comments with a severity that another can be a repeat of: not itself, and none that repeats one. */
export function firstComments(
  threads: Iterable<Thread>,
  itself: string,
): readonly { readonly id: string; readonly words: string }[] {
  return [...threads]
    .filter(({ id, deleted, severity, repeats }) => id !== itself && !deleted && severity && repeats === undefined)
    .map(({ id, anchor, text }) => ({
      id,
      words: [...(anchor.on === 'span' ? [anchor.exact] : []), plainRemark(text)].join(': ').slice(0, LABEL_LENGTH),
    }));
}
