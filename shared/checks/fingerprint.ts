/** Names a finding by what it is about, so that a dismissal sticks through edits elsewhere. */
import type { Document } from '../document/document.ts';
import type { FindingRange } from './finding.ts';
import type { Remark } from './rule.ts';

/** The paragraphs of one side, and where the words that findings are about stand in them. */
export interface SideText {
  cut(range: FindingRange): string;
  /** How often the words of `range` stand in the text before it. An empty range counts as its paragraph's beginning. */
  occurrenceOf(range: FindingRange): number;
}

const SIDES = new WeakMap<Document, SideText>();

/** The text of a document, indexed once: words that many findings share are looked up in it once. */
export function sideText(document: Document): SideText {
  const side = SIDES.get(document) ?? createSideText(document);
  SIDES.set(document, side);
  return side;
}

function createSideText({ paragraphs }: Document): SideText {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of paragraphs) {
    starts.set(id, length);
    length += text.length;
  }
  const known = new Map<string, readonly number[]>();
  const cut = ({ paragraph, start, end }: FindingRange) => texts.get(paragraph)?.slice(start, end) ?? '';
  return {
    cut,
    occurrenceOf(range) {
      const words = cut(range);
      if (words === '') return 0;
      const places = known.get(words) ?? placesOf(words, texts, starts);
      known.set(words, places);
      return countBelow(places, (starts.get(range.paragraph) ?? 0) + range.start);
    },
  };
}

/** Where the words stand, counted from the beginning of the first paragraph, in order. */
function placesOf(
  words: string,
  texts: ReadonlyMap<string, string>,
  starts: ReadonlyMap<string, number>,
): readonly number[] {
  const places: number[] = [];
  for (const [id, text] of texts) {
    const start = starts.get(id) ?? 0;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(start + at);
  }
  return places;
}

function countBelow(places: readonly number[], limit: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rule, the normalised words under the finding's ranges, and which occurrence of these words in the text it is. The
 * occurrence is counted in the text and not among the findings, so that settling one leaves the names of the others as
 * they were; it is counted on the source side where there is one, because that side is seldom edited.
 */
export function fingerprint(
  rule: string,
  remark: Pick<Remark, 'source' | 'target'>,
  source: SideText,
  target: SideText,
): string {
  const words = [
    ...remark.source.map((range) => normalise(source.cut(range))),
    '→',
    ...remark.target.map((range) => normalise(target.cut(range))),
  ].join('\n');
  const [first, side] = remark.source[0] ? [remark.source[0], source] : [remark.target[0], target];
  const occurrence = first ? side.occurrenceOf(first) : 0;
  return `${rule}:${hash(words)}:${occurrence}`;
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** 53 bits of the text (cyrb53, public domain): enough to tell the findings of one review apart. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
