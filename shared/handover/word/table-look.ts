/** How the tables of a Word copy look. Widths are in twentieths of a point: A4 between margins of an inch. */
import { BorderStyle, type ITableBordersOptions } from 'docx';

export const TABLE_WIDTH = 9026;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };

export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Lines between the rows, none around them. */
export const ROW_LINES: ITableBordersOptions = { ...NO_BORDERS, top: hair, bottom: hair, insideHorizontal: hair };
