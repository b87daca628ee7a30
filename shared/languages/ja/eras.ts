/** The year before each era's first, so that era year n is base + n. 令和元年 is 2019. */
import { indexWords, type WordIndex } from './word-index.ts';

export const ERAS: WordIndex<number> = indexWords([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);
