/** A count behind the names that it counts, which English may do without: 日中韓3カ国, 日米韓の3カ国, 東京、大阪、名古屋の3都市. */
import type { UnitReading } from './units.ts';

/** Countries by one character, as headlines string them together. */
const COUNTRIES =
  /(?<![日米英仏独伊露中韓朝豪印加台欧比越泰墺蘭西葡土伯])[日米英仏独伊露中韓朝豪印加台欧比越泰墺蘭西葡土伯]+$/;
const NAMES = /[^。「」()]*$/;
/** How far back names may stand. */
const REACH = 60;

/** Whether the `value` things that the figure at `start` counts are named right before it. */
export function isCountOfNamed(
  text: string,
  start: number,
  { value, counter }: { readonly value: number; readonly counter: UnitReading | undefined },
): boolean {
  if (counter?.kind !== 'number' || value < 2 || value > 9) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (COUNTRIES.exec(before.replace(/の$/, ''))?.[0].length === value) return true;
  const names = NAMES.exec(before)?.[0].split(
    /[、・]|(?<=[\p{Script=Han}\p{Script=Katakana}])と(?=[\p{Script=Han}\p{Script=Katakana}])/u,
  );
  // A particle inside shows that a clause stands there and no list.
  return (
    names !== undefined &&
    names.length >= value &&
    names
      .slice(-value)
      .slice(1)
      .every((name) => NAME.test(name))
  );
}

const NAME = /^[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z\d]{1,16}の?$/u;
