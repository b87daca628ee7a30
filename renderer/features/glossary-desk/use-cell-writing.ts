/** What happens to what is written into a cell of the concept list. */
import { useState } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { CELL_COLUMNS, withCell } from '../../../shared/glossary/edit-cell.ts';
import { type Impact, saveConcept } from '../../state/glossary-desk-acts.ts';
import { reportNews } from '../../state/notices.ts';
import type { ListKeys } from './use-list-keys.ts';

/** An edit that would flag past reviews, until the reader has weighed it. */
interface Held {
  readonly before: Concept;
  readonly after: Concept;
  readonly impact: Impact;
}

export interface CellWriting {
  readonly held: Held | undefined;
  /** `step`: to the cell in which the reader writes on; 0 to stay, undefined where the focus has gone elsewhere. */
  write(concept: Concept, text: string, step: 1 | -1 | 0 | undefined): Promise<void>;
  cancel(): void;
  /** Writes what was held, or drops it. */
  settle(weighed: boolean): Promise<void>;
}

export function useCellWriting({ current, editNext, stopEditing }: ListKeys, focusList: () => void): CellWriting {
  const [held, setHeld] = useState<Held>();
  const stop = () => {
    stopEditing();
    focusList();
  };
  return {
    held,
    cancel: stop,
    async write(concept, text, step) {
      const after = withCell(concept, CELL_COLUMNS[current.column] ?? 'source', text);
      if (typeof after === 'string') {
        stop();
        reportNews(`glossary.cell.${after}`);
        return;
      }
      // The next cell is there at once; the device may take its time.
      if (step === 1 || step === -1) editNext(step);
      else if (step === 0) stop();
      else stopEditing();
      const answer = await saveConcept(concept, after);
      if (typeof answer !== 'object') return;
      stopEditing();
      setHeld({ before: concept, after, impact: answer });
    },
    async settle(weighed) {
      setHeld(undefined);
      focusList();
      if (held && weighed) await saveConcept(held.before, held.after, { weighed });
    },
  };
}
