/** What the rules on left-out and added sentences say: the sentence itself, and words of it that have no answer. */
import type { Side } from '../../side.ts';
import { openingWords } from '../null-row.ts';
import type { Remark } from '../rule.ts';
import type { LooseSentence } from './loose-sentences.ts';

/** Enough of a sentence to know it by, in characters. */
const QUOTED = { source: 40, target: 90 };

export function remarkOnLoose({ paragraph, range, severity, words }: LooseSentence, side: Side): Remark {
  const place = { paragraph: paragraph.id, ...range };
  const sentence = openingWords(paragraph.text.slice(range.start, range.end), QUOTED[side]);
  return {
    severity,
    source: side === 'source' ? [place] : [],
    target: side === 'target' ? [place] : [],
    explanation:
      words.length > 0
        ? { key: 'words', values: { sentence, words: words.join(side === 'source' ? '、' : ', ') } }
        : { key: 'plain', values: { sentence } },
  };
}
