/** "Former" before a title, where nothing in the source says that its holder no longer holds it. */
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedRow, Remark } from '../rule.ts';

const FORMER =
  /\b(?:former|ex-)(?:[ -][A-Za-z.]+){0,2}[ -]?(?:prime minister|president|chancellor|premier|minister|secretary|governor|mayor|ambassador|chairman|chief|leader)\b/gi;
const PAST =
  /[元前旧故]|先代|歴代|経験|OB|ＯＢ|出身|務め|勤め|退|辞|引退|当時|だった|であった|追放|失脚|失職|落選|後任|時代|解任|経歴|かつて/;

/** One remark a row. */
export function findAddedFormer({ source, target }: CheckedRow): readonly Remark[] {
  const places = target.flatMap((paragraph) =>
    [...paragraph.text.matchAll(FORMER)].map(({ 0: words, index }) => ({
      paragraph,
      start: index,
      end: index + words.length,
    })),
  );
  const [first] = places;
  if (!first || source.length === 0 || source.some(({ text }) => PAST.test(text))) return [];
  return [remarkAt(first, 'added')];
}
