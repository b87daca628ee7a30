/** Finds the units of both sides that sound alike, without comparing each with each. */
import { skeletonOf, soundLikeness } from '../languages/sound.ts';
import { remember } from '../text/remember.ts';

/** A unit that has a sound; `name` is unique on its side. */
export interface Sounding {
  readonly name: string;
  readonly sound: string;
}

/** From here on half of the likely pairs of two texts are true ones; see languages/sound.ts. */
const ALIKE = 0.7;

/** Pairs of which the consonants are the same but for one that is added, left out or changed. */
export function linkSounds<S extends Sounding, T extends Sounding>(
  sources: readonly S[],
  targets: readonly T[],
): readonly (readonly [S, T])[] {
  const index = new Map<string, T[]>();
  for (const target of targets) {
    for (const key of skeletonsOf(target.sound)) {
      const list = index.get(key);
      if (list) list.push(target);
      else index.set(key, [target]);
    }
  }
  return sources.flatMap((source) => {
    const candidates = new Set(skeletonsOf(source.sound).flatMap((key) => index.get(key) ?? []));
    return [...candidates]
      .filter((target) => soundLikeness(source.sound, target.sound) >= ALIKE)
      .map((target) => [source, target] as const);
  });
}

const skeletonsOf = remember((sound) => shortened(skeletonOf(sound)));

/** Itself and itself without one of its consonants; of two consonants too many words would be alike. */
function shortened(skeleton: string): readonly string[] {
  if (skeleton.length < 3) return [skeleton];
  return [skeleton, ...Array.from(skeleton, (_, i) => skeleton.slice(0, i) + skeleton.slice(i + 1))];
}
