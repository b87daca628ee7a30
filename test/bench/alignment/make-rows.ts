/** Makes rows of one to three segments, some with a segment left out of one side, and their right sentence beads. */

import { type LengthRatio, lengthRatioOf, UNKNOWN_RATIO } from '../../../shared/alignment/length-ratio.ts';
import type { SentenceSide } from '../../../shared/alignment/split-sentences.ts';
import { type ReadParagraph, splitSentences } from '../../../shared/alignment/split-sentences.ts';
import type { Mention } from '../../../shared/alignment/unit.ts';
import type { LanguagePack } from '../../../shared/languages/pack.ts';
import { packFor } from '../../../shared/languages/packs.ts';
import type { Article, GoldBead, Segment } from './parallel-text.ts';

export type Fault = 'none' | 'omission' | 'addition';

export interface GoldRow {
  readonly source: ReadParagraph;
  readonly target: ReadParagraph;
  readonly ratio: LengthRatio;
  readonly fault: Fault;
  readonly gold: readonly GoldBead[];
}

export interface RowReaders {
  readonly source: (text: string) => readonly Mention[];
  readonly target: (text: string) => readonly Mention[];
}

/** Share of the rows of two segments and more that lose one, half of them on each side. */
const FAULTY = 0.4;
/** A shorter segment is no loss that a reader would see. */
const SHORTEST = { omission: 40, addition: 20 };

interface Draft {
  readonly segments: readonly Segment[];
  readonly fault: Fault;
  readonly lost: number;
}

/** With `alone` each row is read without its article, whose ratio of lengths is unknown then. */
export function makeRows(
  article: Article,
  readers: RowReaders,
  random: () => number,
  alone = false,
): readonly GoldRow[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < article.length; ) {
    const segments = article.slice(at, at + 1 + Math.floor(random() * 3));
    at += segments.length;
    drafts.push({ segments, ...loseOne(segments, random) });
  }
  const texts = drafts.map(textsOf);
  const ratio = alone
    ? UNKNOWN_RATIO
    : lengthRatioOf(texts.map(({ source, target }) => ({ source: source.length, target: target.length })));
  return drafts.map((draft, i) => {
    const { source = '', target = '' } = texts[i] ?? {};
    return {
      source: read(source, packFor('ja'), readers.source),
      target: read(target, packFor('en'), readers.target),
      ratio,
      fault: draft.fault,
      gold: goldOf(draft, source, target),
    };
  });
}

function loseOne(segments: readonly Segment[], random: () => number): Pick<Draft, 'fault' | 'lost'> {
  const [dice, which] = [random(), Math.floor(random() * segments.length)];
  if (segments.length < 2 || dice > FAULTY) return { fault: 'none', lost: -1 };
  const fault = dice < FAULTY / 2 ? 'omission' : 'addition';
  const lost = segments[which]?.[fault === 'omission' ? 'target' : 'source'] ?? '';
  return lost.length < SHORTEST[fault] ? { fault: 'none', lost: -1 } : { fault, lost: which };
}

function textsOf({ segments, fault, lost }: Draft) {
  const kept = (without: Fault) => segments.filter((_, i) => fault !== without || i !== lost);
  return {
    source: kept('addition')
      .map(({ source }) => source)
      .join(''),
    target: kept('omission')
      .map(({ target }) => target)
      .join(' '),
  };
}

function read(text: string, pack: LanguagePack, units: (text: string) => readonly Mention[]): ReadParagraph {
  return { text, sentences: pack.findSentences(text), units: units(text) };
}

/** None where the sentences of the joined segments are not those of the segments one by one. */
function goldOf({ segments, fault, lost }: Draft, source: string, target: string): readonly GoldBead[] {
  const counts = { source: 0, target: 0 };
  const take = (side: 'source' | 'target', count: number) =>
    Array.from({ length: count }, () => {
      counts[side] += 1;
      return counts[side] - 1;
    });
  const gold = segments.flatMap((segment, i): readonly GoldBead[] => {
    const isLost = (side: Fault) => fault === side && i === lost;
    const sources = take('source', isLost('addition') ? 0 : sentencesIn(segment.source, 'ja'));
    const targets = take('target', isLost('omission') ? 0 : sentencesIn(segment.target, 'en'));
    if (targets.length === 0) return sources.map((index) => ({ source: [index], target: [] }));
    if (sources.length === 0) return targets.map((index) => ({ source: [], target: [index] }));
    // As many sentences on both sides nearly always answer each other one by one.
    if (sources.length === targets.length)
      return sources.map((index, k) => ({ source: [index], target: targets.slice(k, k + 1) }));
    return [{ source: sources, target: targets }];
  });
  return counts.source === sentencesIn(source, 'ja') && counts.target === sentencesIn(target, 'en') ? gold : [];
}

function sentencesIn(text: string, language: 'ja' | 'en'): number {
  return packFor(language).findSentences(text).length;
}

export function sidesOf({ source, target }: GoldRow): { source: SentenceSide; target: SentenceSide } {
  return { source: splitSentences([source]), target: splitSentences([target]) };
}
