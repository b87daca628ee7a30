import { describe, expect, it } from 'vitest';
import { findEnglishDate } from '../../../../shared/document/en/find-english-date.ts';
import { findJapaneseDate } from '../../../../shared/document/ja/find-japanese-date.ts';

/** The date with the words that it was read from. */
function show(text: string, find: typeof findEnglishDate) {
  const found = find(text);
  return found && `${found.date} ${text.slice(found.start, found.end)}`;
}

describe('a full date on an English page', () => {
  it.each([
    ['(November 20, 2017)', '2017-11-20 November 20, 2017'],
    ['Nov. 20, 2017', '2017-11-20 Nov. 20, 2017'],
    ['NOVEMBER 20 2017', '2017-11-20 NOVEMBER 20 2017'],
    ['Sept. 3rd, 2024', '2024-09-03 Sept. 3rd, 2024'],
    ['20 November 2017', '2017-11-20 20 November 2017'],
    ['on Monday, May 1, 2017, in', '2017-05-01 Monday, May 1, 2017'],
    ['June 5, 2017 (Mon.)', '2017-06-05 June 5, 2017 (Mon.)'],
    ['2017-11-20 05:00 JST', '2017-11-20 2017-11-20 05:00 JST'],
    ['2017/11/2', '2017-11-02 2017/11/2'],
    ['July 4, 2017 at 7:05 p.m.', '2017-07-04 July 4, 2017 at 7:05 p.m.'],
  ])('is read with its weekday and its time: %s', (text, expected) => {
    expect(show(text, findEnglishDate)).toBe(expected);
  });

  it.each([
    'Nov. 20',
    'November 2017',
    'February 30, 2017',
    'Maybe 20, 2017',
    'April 31, 2017',
    '1/2/2017',
    '12017-11-20',
    'Feb. 29, 2017',
  ])('is none without its year or when no calendar has it: %s', (text) => {
    expect(findEnglishDate(text)).toBeUndefined();
  });
});

describe('a full date on a Japanese page', () => {
  it.each([
    ['2017年11月20日', '2017-11-20 2017年11月20日'],
    ['２０１７年１１月２０日（月）', '2017-11-20 ２０１７年１１月２０日（月）'],
    ['平成29年11月20日月曜日', '2017-11-20 平成29年11月20日月曜日'],
    ['令和元年５月１日付', '2019-05-01 令和元年５月１日付'],
    ['二〇一七年十一月二十日', '2017-11-20 二〇一七年十一月二十日'],
    ['平成二十九年十二月三十一日', '2017-12-31 平成二十九年十二月三十一日'],
    ['2017（平成29）年11月20日', '2017-11-20 2017（平成29）年11月20日'],
    ['2017/11/20 5:00更新', '2017-11-20 2017/11/20 5:00更新'],
    ['２０１７．１１．２０', '2017-11-20 ２０１７．１１．２０'],
    ['2017-11-20', '2017-11-20 2017-11-20'],
    ['2024年2月29日 午後3時半', '2024-02-29 2024年2月29日 午後3時'],
  ])('is read with its weekday and its time: %s', (text, expected) => {
    expect(show(text, findJapaneseDate)).toBe(expected);
  });

  it.each(['11月20日', '2017年11月', '2017年13月20日', '2017年2月29日', '昨年11月20日'])(
    'is none without its year or when no calendar has it: %s',
    (text) => {
      expect(findJapaneseDate(text)).toBeUndefined();
    },
  );
});
