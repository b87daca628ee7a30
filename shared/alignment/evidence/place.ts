/**
 * What the look of a paragraph says of its place: what has no full stop is a note (関連記事, "Background") or a heading.
 * Either stands alone or answers its like; it seldom belongs to a body paragraph. Notes are left out and added far more
 * often than headings.
 */
import type { Role } from '../../document/document.ts';

export type Look = 'text' | 'note' | 'heading';

/** Counts of texts by their look, on each side of a block. */
export interface Looks {
  readonly source: Readonly<Record<Exclude<Look, 'text'>, number>>;
  readonly target: Readonly<Record<Exclude<Look, 'text'>, number>>;
}

export const PLACE_SIGNS = [
  'lone source note',
  'lone target note',
  'lone source heading',
  'lone target heading',
  'note for note',
  'note for heading',
  'note for text',
  'heading for heading',
  'heading for text',
  'joined source note',
  'joined target note',
  'joined source heading',
  'joined target heading',
] as const;
export type PlaceSign = (typeof PLACE_SIGNS)[number];

const ENDED = /(?:[。！？!?.…][」』）)"'”’\]】〉》*]*|[」』”"])\s*$/u;
/** Kanji and kana that a note has at the most; a letter of another script weighs less. */
const LONGEST_NOTE = 11;
const LETTER_WEIGHT = 0.4;

/** A role that is known goes before the look: a crosshead may be as short as a note. */
export function lookOf(text: string, role: Role = 'body'): Look {
  if (role !== 'body') return role === 'note' ? 'note' : 'heading';
  if (ENDED.test(text)) return 'text';
  const trimmed = text.trim();
  const wide = trimmed.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return wide + LETTER_WEIGHT * (trimmed.length - wide) > LONGEST_NOTE ? 'heading' : 'note';
}

/** Adds up the weights of the signs that hold for a block of a given shape. */
export function placeEvidence(
  { sources, targets }: { readonly sources: number; readonly targets: number },
  looks: Looks,
  weights: Readonly<Record<string, number>>,
): number {
  const weigh = (sign: PlaceSign, count = 1) => count * (weights[sign] ?? 0);
  const { source, target } = looks;
  if (sources === 0) return weigh('lone target note', target.note) + weigh('lone target heading', target.heading);
  if (targets === 0) return weigh('lone source note', source.note) + weigh('lone source heading', source.heading);
  if (sources === 1 && targets === 1)
    return weigh(signOfPair(source.note + target.note, source.heading + target.heading));
  return (
    weigh('joined source note', source.note) +
    weigh('joined source heading', source.heading) +
    weigh('joined target note', target.note) +
    weigh('joined target heading', target.heading)
  );
}

/** By how many of two texts are notes and how many are headings; at least one is. */
function signOfPair(notes: number, headings: number): PlaceSign {
  if (notes === 2) return 'note for note';
  if (notes === 1) return headings === 1 ? 'note for heading' : 'note for text';
  return headings === 2 ? 'heading for heading' : 'heading for text';
}
