/** Sentences of a row that nothing on its other side answers, weighed as the aligner weighs evidence. */
import { alignSentences } from '../../alignment/align-sentences.ts';
import { ROW_CALIBRATION } from '../../alignment/row-calibration.ts';
import type { ReadParagraph } from '../../alignment/split-sentences.ts';
import { unansweredWords } from '../../alignment/unanswered-words.ts';
import type { Side } from '../../side.ts';
import type { TextRange } from '../../text/range.ts';
import type { FindingSeverity } from '../finding.ts';
import { isAbridged } from '../null-row.ts';
import type { CheckedArticle, CheckedParagraph, CheckedRow } from '../rule.ts';
import { SENTENCE_THRESHOLDS } from '../settings.ts';

export interface LooseSentence {
  readonly paragraph: CheckedParagraph;
  readonly range: TextRange;
  readonly severity: FindingSeverity;
  /** Some words of it that have no answer either, the most telling first. */
  readonly words: readonly string[];
}

const MOST_WORDS = 4;

/** The sentences of `side` without answer in the row or the rows beside it. Nothing without a lexicon to tell by. */
export function looseSentences(row: CheckedRow, side: Side, article: CheckedArticle): readonly LooseSentence[] {
  if (!article.hasLexicon || !mayBeLoose(row)) return [];
  const { sentences } = row;
  const sure = SENTENCE_THRESHOLDS[article.settings.sentences][side];
  return sentences.loose[side].flatMap((chance, index): readonly LooseSentence[] => {
    const range = sentences[side].ranges[index];
    const paragraph = row[side][sentences[side].paragraphs[index] ?? 0];
    if (chance < sure || !range || !paragraph || isElsewhere({ paragraph, range }, row, side, article)) return [];
    const words = unansweredWords(sentences, side, index).map(({ start, end }) => paragraph.text.slice(start, end));
    const isMinor = isAbridged(article) || !['body', 'headline'].includes(paragraph.role);
    return [
      {
        paragraph,
        range,
        severity: isMinor ? 'info' : 'warning',
        words: [...new Set(words)].slice(0, MOST_WORDS),
      },
    ];
  });
}

/**
 * As many sentences on both sides, each as long for its counterpart as the row is, stand one for one: a sentence can only be
 * missing where another was cut in two, and then the lengths do not fit. Half of all rows need no closer look.
 */
function mayBeLoose({ source, target }: CheckedRow): boolean {
  const [sources, targets] = [lengthsOf(source), lengthsOf(target)];
  if (sources.length === 0 || targets.length === 0) return false;
  if (sources.length * targets.length > MOST_PAIRS) return false;
  if (sources.length !== targets.length) return true;
  const ratio = sumOf(targets) / sumOf(sources);
  return sources.some((length, i) => !areAlike(length * ratio, targets[i] ?? 0, length));
}

/** Whether a length is as the aligner's length model expects it. */
function areAlike(expected: number, found: number, source: number): boolean {
  const { variance, variancePerCharacter } = ROW_CALIBRATION.length;
  const spread = Math.sqrt(variance + (2 * variancePerCharacter) / (source + found + 2));
  return Math.abs(Math.log(found / expected)) <= MOST_DEVIATIONS * spread;
}

/** No paragraph of print has so many; the time grows with their number. */
const MOST_PAIRS = 400;

const MOST_DEVIATIONS = 2;

function lengthsOf(paragraphs: readonly CheckedParagraph[]): readonly number[] {
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => end - start));
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Whether a row beside this one answers the sentence: it was moved across the cut between paragraphs. */
function isElsewhere(
  { paragraph, range }: Pick<LooseSentence, 'paragraph' | 'range'>,
  row: CheckedRow,
  side: Side,
  article: CheckedArticle,
): boolean {
  const moved = cutOut(paragraph, range);
  return [-1, 1].some((step) => {
    const beside = article.rows[row.index + step];
    if (!beside) return false;
    const own = step < 0 ? [...beside[side], moved] : [moved, ...beside[side]];
    const { loose } = side === 'source' ? alignSentences(own, beside.target) : alignSentences(beside.source, own);
    return ((step < 0 ? loose[side].at(-1) : loose[side][0]) ?? 1) < 0.5;
  });
}

/** The sentence as a paragraph of its own. */
function cutOut({ text, units }: CheckedParagraph, { start, end }: TextRange): ReadParagraph {
  return {
    text: text.slice(start, end),
    sentences: [{ start: 0, end: end - start }],
    units: units
      .filter((unit) => unit.start >= start && unit.start < end)
      .map((unit) => ({ ...unit, start: unit.start - start, end: unit.end - start })),
  };
}
