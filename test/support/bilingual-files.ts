/** Reads bilingual files in tests, and makes the review that the host would make of them. */
import { readBilingual } from '../../electron/services/import/read-bilingual.ts';
import { stampActs } from '../../electron/services/reviews/stamp-acts.ts';
import type { BilingualReading } from '../../shared/bilingual/bilingual-reading.ts';
import type { ReviewEvent } from '../../shared/review/event.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import type { Review } from '../../shared/review/review.ts';
import { HANAKO, stamped } from './events.ts';

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function requireBilingual(content: string | Uint8Array, name: string): BilingualReading {
  const read = readBilingual(bytesOf(content), name);
  if (!read?.ok) throw new Error(read?.problem.code ?? 'not bilingual');
  return read.value;
}

/** The code of the one problem that the file is refused with; undefined when it is read or is no bilingual file. */
export function refusalOf(content: string | Uint8Array, name: string): string | undefined {
  const read = readBilingual(bytesOf(content), name);
  return read === undefined || read.ok ? undefined : read.problem.code;
}

/** Each row as the texts of its two sides. */
export function pairsOf({ source, target, links }: BilingualReading): readonly (readonly [string, string])[] {
  const textOf = (document: BilingualReading['source'], ids: readonly string[]) =>
    ids.map((id) => document.paragraphs.find((paragraph) => paragraph.id === id)?.text).join(' | ');
  return links.map((link) => [textOf(source, link.source), textOf(target, link.target)] as const);
}

/** The remarks of the file, each with who made it. */
export function remarksOf({ acts }: BilingualReading): readonly string[] {
  return acts.flatMap(({ by, body }) =>
    body.type === 'comment.added' || body.type === 'comment.replied' ? [`${by}: ${body.data.text}`] : [],
  );
}

export function reviewOfReading({ title, source, target, links, acts }: BilingualReading): Review {
  const own: readonly ReviewEvent[] = stamped([
    { type: 'review.titled', data: { title: title ?? '' } },
    { type: 'document.imported', data: { side: 'source', document: source } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    { type: 'links.changed', data: { links } },
  ]);
  return foldEvents([...own, ...stampActs(acts, HANAKO, own.length)]);
}
