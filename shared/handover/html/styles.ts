/**
 * The style sheets of a copy. One that only goes to paper has its print styles without a condition and shows nothing on
 * a screen, so that the page engine lays it out for paper alone.
 */
import { BASE_STYLES } from './base-styles.ts';
import { PRINT_STYLES } from './print-styles.ts';
import { SCREEN_STYLES } from './screen-styles.ts';

export interface Sheet {
  readonly css: string;
  /** What the copy's own policy allows: a test holds it to the sheet. */
  readonly hash: string;
}

export const SCREEN_SHEET: Sheet = {
  css: `${BASE_STYLES}${SCREEN_STYLES}@media print {${PRINT_STYLES}}\n`,
  hash: 'sha256-u2fWx6qxFYOF5WVUMMnegQ3s+HgwXToIlZajekmYEpg=',
};

export const PAPER_SHEET: Sheet = {
  css: `${BASE_STYLES}${PRINT_STYLES}@media screen { body { display: none; } }\n`,
  hash: 'sha256-8yXHjso7PTgcdrEZhVRnT7CfirXxGJ5OekW278tKP/A=',
};
