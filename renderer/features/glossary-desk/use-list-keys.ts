/** Which cell of the concept list is the current one, whether it is written in, and the keys that walk and write. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { CELL_COLUMNS } from '../../../shared/glossary/edit-cell.ts';
import type { ListLayout } from '../../../shared/glossary/lay-list.ts';
import { conceptAt, placeOf, toggleGroup, toggleSelected, useDesk } from '../../state/glossary-desk-store.ts';

export interface CurrentCell {
  /** Line of the list. */
  readonly index: number;
  /** Its concept, which the cell follows when the lines change; undefined on a heading. */
  readonly concept: string | undefined;
  /** Place in CELL_COLUMNS. */
  readonly column: number;
  readonly isEditing: boolean;
  /** Whether its concept is still on its way, to be chosen when it comes. */
  readonly isAwaited: boolean;
}

interface ListView {
  readonly layout: ListLayout;
  readonly isEditable: boolean;
  /** Lines that are seen at once. */
  readonly pageLines: number;
  show(index: number): void;
}

export interface ListKeys {
  readonly current: CurrentCell;
  onKeyDown(event: KeyboardEvent): void;
  /** Makes a cell the current one; its concept is then also in the form. */
  go(index: number, column: number, isEditing?: boolean): void;
  /** To the first line, without choosing anything. */
  reset(): void;
  stopEditing(): void;
  /** Writes on in the next cell, or the one before: over the end of a line in the next concept. */
  editNext(step: 1 | -1): void;
}

const FIRST: CurrentCell = { index: 0, concept: undefined, column: 0, isEditing: false, isAwaited: false };
const LAST_COLUMN = CELL_COLUMNS.length - 1;

export function useListKeys(view: ListView): ListKeys {
  const { layout } = view;
  const pages = useDesk((desk) => desk.pages);
  const [kept, setKept] = useState(FIRST);
  const current = { ...kept, index: indexOf(kept, layout, pages) };
  const last = layout.count - 1;
  const conceptOn = (index: number) => {
    const line = layout.lineAt(index);
    return line?.kind === 'concept' ? conceptAt(useDesk.getState().pages, line.place) : undefined;
  };
  const go = (wanted: number, column: number, isEditing = false) => {
    const index = Math.min(last, Math.max(0, wanted));
    const concept = conceptOn(index)?.id;
    const isAwaited = concept === undefined && layout.lineAt(index)?.kind === 'concept';
    setKept({ index, concept, column: Math.min(LAST_COLUMN, Math.max(0, column)), isEditing, isAwaited });
    view.show(index);
    if (concept !== undefined) useDesk.getState().choose(concept);
  };
  const arrived = current.isAwaited ? conceptOn(current.index)?.id : undefined;
  useEffect(() => {
    if (arrived === undefined) return;
    setKept((now) => ({ ...now, concept: arrived, isAwaited: false }));
    useDesk.getState().choose(arrived);
  }, [arrived]);
  return {
    current,
    go,
    reset: () => setKept(FIRST),
    stopEditing: () => setKept((now) => ({ ...now, isEditing: false })),
    editNext(step) {
      const column = current.column + step;
      if (column >= 0 && column <= LAST_COLUMN) {
        go(current.index, column, true);
        return;
      }
      let index = current.index + step;
      while (layout.lineAt(index)?.kind === 'group') index += step;
      if (layout.lineAt(index)) go(index, step === 1 ? 0 : LAST_COLUMN, true);
      else setKept({ ...current, isEditing: false });
    },
    onKeyDown(event) {
      if (event.altKey || event.metaKey || event.shiftKey || current.isEditing) return;
      // A box to tick takes its own space.
      if (event.key === ' ' && event.target instanceof HTMLInputElement) return;
      const key = `${event.ctrlKey ? 'Control+' : ''}${event.key}`;
      if (!pressed(key, { current, go, last, ...view }, conceptOn(current.index)?.id)) return;
      event.preventDefault();
    },
  };
}

function indexOf(
  { index, concept }: CurrentCell,
  layout: ListLayout,
  pages: ReturnType<typeof useDesk.getState>['pages'],
): number {
  if (concept === undefined) return index;
  const line = layout.lineAt(index);
  if (line?.kind === 'concept' && conceptAt(pages, line.place)?.id === concept) return index;
  const place = placeOf(pages, concept);
  return (place === undefined ? undefined : layout.indexOf(place)) ?? index;
}

interface Pressing extends ListView {
  readonly current: CurrentCell;
  readonly last: number;
  go(index: number, column: number, isEditing?: boolean): void;
}

/** Whether the key means something here. */
function pressed(key: string, pressing: Pressing, concept: string | undefined): boolean {
  const { current, last, pageLines, layout, isEditable, go } = pressing;
  const { index, column } = current;
  const line = layout.lineAt(index);
  const group = line?.kind === 'group' ? line : undefined;
  const sideways = (step: 1 | -1) => {
    if (!group) go(index, column + step);
    else if (group.isOpen === (step === -1)) toggleGroup(group.domain);
  };
  const enter = () => {
    if (group) toggleGroup(group.domain);
    else if (isEditable) go(index, column, true);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(index + 1, column),
    ArrowUp: () => go(index - 1, column),
    PageDown: () => go(index + pageLines, column),
    PageUp: () => go(index - pageLines, column),
    ArrowRight: () => sideways(1),
    ArrowLeft: () => sideways(-1),
    Home: () => go(index, 0),
    End: () => go(index, LAST_COLUMN),
    'Control+Home': () => go(0, column),
    'Control+End': () => go(last, column),
    Enter: enter,
    F2: enter,
    ' ': () => {
      if (group) toggleGroup(group.domain);
      else if (concept !== undefined) toggleSelected(concept);
    },
  };
  keys[key]?.();
  return Object.hasOwn(keys, key);
}
