/** Keeps the law of links: every aligned paragraph is in exactly one, and they stand in the order of the texts. */
import { type Document, isAlignedRole } from '../document/document.ts';
import type { Link } from './link.ts';

type Places = ReadonlyMap<string, number>;

/**
 * `added` first, then what of `kept` shares no paragraph with a link before it, then a null link for each paragraph left
 * over; ids that the documents do not have are dropped. Linear in the number of paragraphs.
 */
export function completeLinks(
  added: readonly Link[],
  kept: readonly Link[],
  source: Document | undefined,
  target: Document | undefined,
): readonly Link[] {
  const sources = placesOf(source);
  const targets = placesOf(target);
  const taken = new Set<string>();
  const links: Link[] = [];
  for (const link of [...added, ...kept]) {
    const known = {
      ...link,
      source: knownInOrder(link.source, sources),
      target: knownInOrder(link.target, targets),
    };
    const members = [...known.source, ...known.target];
    if (members.length === 0 || members.some((id) => taken.has(id))) continue;
    for (const id of members) taken.add(id);
    links.push(known);
  }
  const loose = (places: Places) => [...places.keys()].filter((id) => !taken.has(id));
  links.push(...loose(sources).map((id) => nullLink([id], [])), ...loose(targets).map((id) => nullLink([], [id])));
  return inTextOrder(links, sources, targets);
}

function knownInOrder(ids: readonly string[], places: Places): string[] {
  return [...new Set(ids)].filter((id) => places.has(id)).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function nullLink(source: string[], target: string[]): Link {
  return { source, target, score: 0, reasons: [], pinned: false };
}

function placesOf(document: Document | undefined): Places {
  const aligned = document?.paragraphs.filter(({ role }) => isAlignedRole(role)) ?? [];
  return new Map(aligned.map(({ id }, place) => [id, place]));
}

/** By source; links without source come before the first link whose target follows theirs. */
function inTextOrder(links: readonly Link[], sources: Places, targets: Places): readonly Link[] {
  const place = (ids: readonly string[], places: Places) => Math.min(...ids.map((id) => places.get(id) ?? 0));
  const withSource = links
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => place(a.source, sources) - place(b.source, sources));
  const targetOnly = links
    .filter(({ source }) => source.length === 0)
    .sort((a, b) => place(a.target, targets) - place(b.target, targets));
  const ordered: Link[] = [];
  let next = 0;
  for (const link of withSource) {
    const at = link.target.length > 0 ? place(link.target, targets) : -1;
    for (let loose = targetOnly[next]; loose && place(loose.target, targets) < at; loose = targetOnly[++next])
      ordered.push(loose);
    ordered.push(link);
  }
  return [...ordered, ...targetOnly.slice(next)];
}
