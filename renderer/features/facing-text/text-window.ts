/** Which rows are in the page: all of an ordinary article, a window over a long one. */
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useSelection } from '../../state/selection-store.ts';

/** Up to so many rows stay in the page, where the browser's own find, select-all and reading mode work on all of them. */
const UNWINDOWED_ROWS = 500;

/** Rows kept ready beyond the edges of a window. */
const OVERSCAN = 8;

/** A first guess in pixels; every row is measured once it is drawn. */
const ROW_HEIGHT = 140;

/** A row that is in the page, and what is left empty before it, in pixels. */
export interface DrawnRow {
  readonly key: string;
  readonly index: number;
  readonly gap: number;
}

export function useTextWindow(rows: readonly TextRow[], scroller: RefObject<HTMLElement | null>) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    measureElement: exactHeight,
    overscan: rows.length <= UNWINDOWED_ROWS ? rows.length : OVERSCAN,
    // The row that has the focus stays in the page, or the focus would be lost.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const current = rows.findIndex(({ key }) => key === useSelection.getState().row);
      return current < 0 || shown.includes(current) ? shown : [...shown, current].sort((a, b) => a - b);
    },
  });
  const scrollToIndex = useCallback(
    (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    [virtualizer],
  );
  const items = virtualizer.getVirtualItems();
  return {
    rows: drawnRows(items),
    top: items[0]?.start ?? 0,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollToIndex,
  };
}

/** Not rounded: the rows of a long text would slowly run away from where they are thought to be. */
function exactHeight(element: Element, entry: ResizeObserverEntry | undefined): number {
  return entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height;
}

/**
 * The rows follow one another in the flow of the page, so that a row's true height moves the others without their being
 * drawn again. Only the kept current row may stand apart from the window.
 */
function drawnRows(items: readonly VirtualItem[]): readonly DrawnRow[] {
  return items.map(({ key, index, start }, at) => {
    const before = items[at - 1];
    return { key: String(key), index, gap: before && before.index + 1 < index ? start - before.end : 0 };
  });
}
