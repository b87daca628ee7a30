/** The glossary terms of the current row. */
import { useEffect, useState } from 'react';
import type { PlacedTerm } from '../workers/check-messages.ts';
import { useRows } from './derived.ts';
import { useFindings } from './findings-store.ts';
import { useSelection } from './selection-store.ts';
import { termsOfRow } from './term-questions.ts';

const NONE: readonly PlacedTerm[] = [];

/** The terms of the current row, asked again after every check: then the glossaries may be other ones. */
export function useCurrentTerms(): readonly PlacedTerm[] {
  const key = useSelection((state) => state.row);
  const rows = useRows();
  const findings = useFindings((state) => state.findings);
  const row = rows.find((one) => one.key === key);
  const [terms, setTerms] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new findings say that the glossaries may have changed.
  useEffect(() => {
    let isCurrent = true;
    const answer = row ? termsOfRow(row) : Promise.resolve(NONE);
    void answer.then((found) => isCurrent && setTerms(found));
    return () => {
      isCurrent = false;
    };
  }, [row, findings]);
  return terms;
}
