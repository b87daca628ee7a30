import { expect, it } from 'vitest';
import { findInRows } from '../../../../shared/workspace/find-in-rows.ts';

const paragraph = (id: string, text: string) => ({ id, role: 'body' as const, text, lead: '' });

it('places are found row by row, the source side first', () => {
  const rows = [
    { key: '1', source: [paragraph('s1', 'G7とｇ７')], target: [paragraph('t1', 'the G7')] },
    { key: '2', source: [], target: [paragraph('t2', 'G7 again')] },
  ];
  const places = findInRows(rows, 'g7').map(
    ({ row, side, paragraph, start }) => `${row} ${side} ${paragraph} ${start}`,
  );
  expect(places).toEqual(['0 source s1 0', '0 source s1 3', '0 target t1 4', '1 target t2 0']);
});
