/** Which rows are in the page: all of an ordinary article, a window over a long one. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useSelection } from '../../state/selection-store.ts';

/** Up to so many rows stay in the page, where the browser's own find, select-all and reading mode work on all of them. */
const UNWINDOWED_ROWS = 500;

/** Rows kept ready beyond the edges of a window. */
const OVERSCAN = 8;

/** A first guess in pixels; every row is measured once it is drawn. */
const ROW_HEIGHT = 140;

export function useTextWindow(rows: readonly TextRow[], scroller: RefObject<HTMLElement | null>) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
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
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollToIndex,
  };
}
