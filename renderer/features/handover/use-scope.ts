/** Which reviews are handed over: the open one, all of the library, or those that the reader picks. */
import { useEffect, useState } from 'react';
import type { ReviewSummary } from '../../../shared/api/opened-review.ts';
import { host } from '../../host/client.ts';

export const SCOPES = ['this', 'all', 'picked'] as const;
type ScopeKind = (typeof SCOPES)[number];

export interface Scope {
  readonly kind: ScopeKind;
  readonly choose: (kind: ScopeKind) => void;
  /** References of what is handed over, last changed first. */
  readonly reviews: readonly string[];
  /** Last changed first. */
  readonly library: readonly ReviewSummary[];
  readonly pick: (review: string, isPicked: boolean) => void;
}

export function useScope(open: string | undefined): Scope {
  const [kind, choose] = useState<ScopeKind>('this');
  const [library, setLibrary] = useState<readonly ReviewSummary[]>([]);
  const own = open === undefined ? [] : [open];
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(own));
  useEffect(() => {
    let isCurrent = true;
    void host.call('review.list', {}).then((answer) => {
      if (isCurrent && answer.ok) setLibrary(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const all = library.map(({ review }) => review);
  const chosen = { this: own, all, picked: all.filter((review) => picked.has(review)) };
  return {
    kind,
    choose,
    reviews: chosen[kind],
    library,
    pick(review, isPicked) {
      const others = [...picked].filter((one) => one !== review);
      setPicked(new Set(isPicked ? [...others, review] : others));
    },
  };
}
