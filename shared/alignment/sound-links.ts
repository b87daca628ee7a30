/** Finds the units of both sides that sound alike, without comparing each with each. */
import { skeletonOf, soundLikeness } from '../languages/sound.ts';
import { remember } from '../text/remember.ts';

interface Sounding {
  readonly unit: { readonly sound: string | undefined };
}

/** From here on half of the likely pairs of two texts are true ones; see languages/sound.ts. */
const ALIKE = 0.7;

/** Pairs of which the consonants are the same but for one that is added, left out or changed. */
export function linkSounds<S extends Sounding, T extends Sounding>(
  sources: readonly S[],
  targets: readonly T[],
): readonly (readonly [S, T])[] {
  const index = indexBySkeleton(sources);
  const pairs: (readonly [S, T])[] = [];
  for (const target of targets) {
    const { sound } = target.unit;
    if (sound === undefined) continue;
    for (const source of candidatesFor(sound, index)) {
      if (soundLikeness(source.unit.sound ?? '', sound) >= ALIKE) pairs.push([source, target]);
    }
  }
  return pairs;
}

/** Each once; they are few, so that a list serves. */
function candidatesFor<S>(sound: string, index: ReadonlyMap<string, readonly S[]>): readonly S[] {
  const candidates: S[] = [];
  for (const key of skeletonsOf(sound)) {
    for (const source of index.get(key) ?? []) if (!candidates.includes(source)) candidates.push(source);
  }
  return candidates;
}

function indexBySkeleton<S extends Sounding>(sources: readonly S[]): ReadonlyMap<string, readonly S[]> {
  const index = new Map<string, S[]>();
  for (const source of sources) {
    for (const key of source.unit.sound === undefined ? [] : skeletonsOf(source.unit.sound)) {
      const list = index.get(key);
      if (list) list.push(source);
      else index.set(key, [source]);
    }
  }
  return index;
}

const skeletonsOf = remember((sound: string) => shortened(skeletonOf(sound)));

/** Itself and itself without one of its consonants; of two consonants too many words would be alike. */
function shortened(skeleton: string): readonly string[] {
  if (skeleton.length < 3) return [skeleton];
  return [skeleton, ...Array.from(skeleton, (_, i) => skeleton.slice(0, i) + skeleton.slice(i + 1))];
}
