/** Works around what a reviewer fixed by hand: pins that keep the order of the texts cut both into sections. */
import type { Pin } from './aligned-text.ts';
import { heaviestChain } from './heaviest-chain.ts';

/** Paragraphs to be aligned with each other, by index, ascending; pinned ones are left out. */
export interface Section {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** What lies before, between and behind the pins. */
export function sectionsAround(pins: readonly Pin[], sources: number, targets: number): readonly Section[] {
  const taken = {
    source: new Set(pins.flatMap(({ source }) => source)),
    target: new Set(pins.flatMap(({ target }) => target)),
  };
  const free = (from: number, to: number, side: ReadonlySet<number>) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((index) => !side.has(index));
  const sections: Section[] = [];
  let [source, target] = [0, 0];
  for (const pin of longestChain(pins)) {
    sections.push({
      source: free(source, Math.min(...pin.source), taken.source),
      target: free(target, Math.min(...pin.target), taken.target),
    });
    // What a pin leaves out between its own paragraphs is free for the section behind it.
    source = Math.min(...pin.source);
    target = Math.min(...pin.target);
  }
  sections.push({ source: free(source, sources, taken.source), target: free(target, targets, taken.target) });
  return sections;
}

/** The most pins that follow each other on both sides; the others are kept too, but say nothing of their neighbours. */
function longestChain(pins: readonly Pin[]): readonly Pin[] {
  const points = pins
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map((pin) => ({ pin, source: Math.min(...pin.source), target: Math.min(...pin.target), weight: 1 }));
  const chain: Pin[] = [];
  for (const { pin } of heaviestChain(points)) if (follows(chain.at(-1), pin)) chain.push(pin);
  return chain;
}

/** Whether a pin lies wholly behind another on both sides; pins may be torn, so that their paragraphs interlace. */
function follows(before: Pin | undefined, after: Pin): boolean {
  return (
    before === undefined ||
    (Math.max(...before.source) < Math.min(...after.source) && Math.max(...before.target) < Math.min(...after.target))
  );
}

/** Pins over known paragraphs, none of them in two; what is unknown or taken before is left out. */
export function soundPins(pins: readonly Pin[], sources: number, targets: number): readonly Pin[] {
  const taken = { source: new Set<number>(), target: new Set<number>() };
  return pins.filter(({ source, target }) => {
    const sound =
      source.length + target.length > 0 &&
      source.every((index) => index >= 0 && index < sources && !taken.source.has(index)) &&
      target.every((index) => index >= 0 && index < targets && !taken.target.has(index));
    if (!sound) return false;
    for (const index of source) taken.source.add(index);
    for (const index of target) taken.target.add(index);
    return true;
  });
}
