/** The entries of a returned copy by who wrote them, with how many of each kind. */
import type { ReturnPreview } from './word-return.ts';

type Item = ReturnPreview['items'][number];

export interface ReturnedGroup<T extends Item> {
  readonly author: string;
  readonly items: readonly T[];
  /** Replies that come with a new comment are counted too. */
  readonly counts: readonly { readonly kind: Item['kind']; readonly count: number }[];
}

/** Whoever wrote most first; entries in the order of the copy. */
export function groupReturned<T extends Item>(items: readonly T[]): readonly ReturnedGroup<T>[] {
  const byAuthor = new Map<string, T[]>();
  for (const item of items) {
    const own = byAuthor.get(item.author);
    if (own) own.push(item);
    else byAuthor.set(item.author, [item]);
  }
  return [...byAuthor]
    .map(([author, own]) => ({ author, items: own, counts: countKinds(own) }))
    .sort((a, b) => b.items.length - a.items.length);
}

function countKinds(items: readonly Item[]): ReturnedGroup<Item>['counts'] {
  const counts = new Map<Item['kind'], number>();
  const add = (kind: Item['kind'], count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const { kind, replies } of items) {
    add(kind, 1);
    if (replies.length > 0) add('reply', replies.length);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
