/** Which reviews are handed over: the open one, or all of the library. */
import { useEffect, useState } from 'react';
import { host } from '../../host/client.ts';

export interface Scope {
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
  /** References, last changed first. */
  readonly reviews: readonly string[];
  /** How many reviews the library has. */
  readonly count: number;
}

export function useScope(open: string | undefined): Scope {
  const [all, setAll] = useState(false);
  const [library, setLibrary] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void host.call('review.list', {}).then((answer) => {
      if (isCurrent && answer.ok) setLibrary(answer.value.map(({ review }) => review));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const own = open === undefined ? [] : [open];
  return { all, setAll, reviews: all ? library : own, count: library.length };
}
