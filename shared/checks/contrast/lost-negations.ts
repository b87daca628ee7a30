/** Sentences of which one side denies and the other has no sign at all of denying. */
import type { Side } from '../../side.ts';
import type { CheckedArticle, CheckedParagraph, CheckedRow, Remark } from '../rule.ts';
import { denialInSource, denialInTarget, mayDenyInSource, mayDenyInTarget } from './polarity.ts';

/** A stretch of one paragraph: a sentence or the whole. */
interface Passage {
  readonly paragraph: string;
  readonly start: number;
  readonly text: string;
}

interface Pair {
  readonly source: readonly Passage[];
  readonly target: readonly Passage[];
}

/** At most one remark a row, as warning: what a language may say without a negation has no end. */
export function lostAndAdded(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  if (row.source.length === 0 || row.target.length === 0) return [];
  if (!mayDiffer(row)) return [];
  return pairsOf(row, article)
    .flatMap((pair, index, all) => [...lost(pair), ...added(pair, all.slice(Math.max(0, index - 1), index + 2))])
    .slice(0, 1);
}

/** Whether a side denies while the other has a sentence without any sign of it: few rows need to be compared by sentences. */
function mayDiffer({ source, target }: CheckedRow): boolean {
  return (
    (source.some((one) => hasSentence(one, denialInSource)) &&
      target.some((one) => hasSentence(one, (text) => !mayDenyInTarget(text)))) ||
    (target.some((one) => hasSentence(one, denialInTarget)) &&
      source.some((one) => hasSentence(one, (text) => !mayDenyInSource(text))))
  );
}

function hasSentence({ text, sentences }: CheckedParagraph, isWanted: (sentence: string) => unknown): boolean {
  return sentences.some(({ start, end }) => isWanted(text.slice(start, end)));
}

function lost({ source, target }: Pair): readonly Remark[] {
  if (target.some(({ text }) => mayDenyInTarget(text))) return [];
  return source.flatMap(({ paragraph, start, text }): readonly Remark[] => {
    const place = denialInSource(text);
    if (!place) return [];
    // The verb tells the reader more than its ending.
    const from = Math.max(0, place.start - 6);
    return [
      {
        severity: 'warning',
        source: [{ paragraph, start: start + from, end: start + place.end }],
        target: target.map(whole),
        explanation: { key: 'lost', values: { term: text.slice(from, place.end) } },
      },
    ];
  });
}

/** A denial may have moved across the end of a sentence, so those beside it are asked too. */
function added({ source, target }: Pair, around: readonly Pair[]): readonly Remark[] {
  const texts = around.flatMap((pair) => pair.source.map(({ text }) => text));
  if (texts.some(mayDenyInSource)) return [];
  // What a person said is told more freely than what a paper reports.
  const isSpeech = texts.some((text) => /[「」]/.test(text));
  return target.flatMap(({ paragraph, start, text }): readonly Remark[] => {
    const place = denialInTarget(text);
    if (!place) return [];
    const found = text.slice(place.start, place.end);
    return [
      {
        severity: isSpeech ? 'info' : 'warning',
        source: source.map(whole),
        target: [{ paragraph, start: start + place.start, end: start + place.end }],
        explanation: { key: 'added', values: { found } },
        found,
      },
    ];
  });
}

function whole({ paragraph, start, text }: Passage) {
  return { paragraph, start, end: start + text.length };
}

/** What answers what: sentence by sentence where that is sure, else the row as a whole. */
function pairsOf(row: CheckedRow, { hasLexicon }: CheckedArticle): readonly Pair[] {
  const all = { source: row.source.map(asPassage), target: row.target.map(asPassage) };
  const isShort = (['source', 'target'] as const).some(
    (side) => row[side].reduce((sum, { sentences }) => sum + sentences.length, 0) < 2,
  );
  if (isShort || !hasLexicon) return [all];
  const { beads } = row.sentences;
  if (beads.some(({ score }) => score < SURE)) return [all];
  return beads
    .map((bead) => ({
      source: bead.source.flatMap((index) => sentenceAt(row, 'source', index)),
      target: bead.target.flatMap((index) => sentenceAt(row, 'target', index)),
    }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0);
}

/** The chance that sentences belong together from which they are taken to do so. */
const SURE = 0.9;

function asPassage({ id, text }: CheckedParagraph): Passage {
  return { paragraph: id, start: 0, text };
}

function sentenceAt(row: CheckedRow, side: Side, index: number): readonly Passage[] {
  const { ranges, paragraphs } = row.sentences[side];
  const [range, paragraph] = [ranges[index], row[side][paragraphs[index] ?? 0]];
  return range && paragraph
    ? [{ paragraph: paragraph.id, start: range.start, text: paragraph.text.slice(range.start, range.end) }]
    : [];
}
