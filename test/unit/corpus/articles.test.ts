/** Each article is complete, true to the calendar, and its planted faults are where its sidecar says. */
import { describe, expect, it } from 'vitest';
import { ARTICLE_SLUGS, type PlantedFault, readArticle } from '../../support/corpus.ts';

const MONTHS = [
  ['Jan.', 'January'],
  ['Feb.', 'February'],
  ['March'],
  ['April'],
  ['May'],
  ['June'],
  ['July'],
  ['Aug.', 'August'],
  ['Sept.', 'September'],
  ['Oct.', 'October'],
  ['Nov.', 'November'],
  ['Dec.', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY_BEFORE_DATE = new RegExp(
  `(${WEEKDAYS.join('|')}), (${MONTHS.flat().join('|').replaceAll('.', '\\.')}) (\\d{1,2})(?:, (\\d{4}|last year))?`,
  'g',
);
const JAPANESE_WEEKDAY = /(昨年)?(?:(\d{1,2})月)?(\d{1,2})日\(([日月火水木金土])\)/g;

describe.each(ARTICLE_SLUGS)('the article %s', (slug) => {
  const { source, target, faulty, article, faults } = readArticle(slug);

  it('is described by its own headlines, date and section', () => {
    expect(article.slug).toBe(slug);
    expect(source.split('\n')[0]).toBe(article.title.ja);
    expect(target.split('\n')).toContain(article.title.en);
    expect(target.split('\n')).toContain(article.section);
    expect(source.normalize('NFKC')).toContain(japaneseDate(article.date));
    expect(target).toContain(englishDate(article.date));
  });

  it('has six to fourteen Japanese paragraphs with full-width indents', () => {
    const paragraphs = source.split('\n').filter((line) => line.startsWith('　'));

    expect(paragraphs.length).toBeGreaterThanOrEqual(6);
    expect(paragraphs.length).toBeLessThanOrEqual(14);
  });

  it('has a clean English page without Japanese or full-width characters', () => {
    expect(target).not.toMatch(/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/);
  });

  it('gives every weekday of the clean pages as the calendar does', () => {
    expect(datedWeekdays(target, article.date).filter(({ said, true: real }) => said !== real)).toEqual([]);
    expect(
      japaneseWeekdays(source.normalize('NFKC'), article.date).filter(({ said, true: real }) => said !== real),
    ).toEqual([]);
  });

  it('has eight to fifteen planted faults, which are all that parts the faulty page from the clean one', () => {
    const planted = faults.reduce((page, { was, is }) => page.replace(was, is), target);

    expect(faults.length).toBeGreaterThanOrEqual(8);
    expect(faults.length).toBeLessThanOrEqual(15);
    expect(planted).toBe(faulty);
  });

  it.each(faults)('says where $kind was planted: $is', (fault) => {
    expect(count(target, fault.was)).toBe(1);
    expect(count(faulty, fault.is)).toBe(1);
    expect(lineOf(faulty, fault)).toBe(fault.paragraph);
    expect(fault.source === undefined ? 1 : count(source, fault.source)).toBe(1);
  });
});

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function lineOf(page: string, { is }: PlantedFault): number {
  return page.slice(0, page.indexOf(is)).split('\n').length;
}

function japaneseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function englishDate(iso: string): string {
  const [year, month = 1, day] = iso.split('-').map(Number);
  return `${MONTHS[month - 1]?.at(-1)} ${day}, ${year}`;
}

/** Dates without a year are the nearest ones to the article's. */
function datedWeekdays(page: string, article: string) {
  return [...page.matchAll(WEEKDAY_BEFORE_DATE)].map(([text, said, monthName, day, year]) => {
    const month = MONTHS.findIndex((names) => names.includes(monthName ?? '')) + 1;
    return { text, said, true: weekdayOf(article, yearOf(article, year), month, Number(day)) };
  });
}

/** A day without a month is in the article's month. */
function japaneseWeekdays(page: string, article: string) {
  return [...page.matchAll(JAPANESE_WEEKDAY)].map(([text, lastYear, month, day, said]) => ({
    text,
    said: WEEKDAYS['日月火水木金土'.indexOf(said ?? '')],
    true: weekdayOf(article, yearOf(article, lastYear), Number(month ?? article.slice(5, 7)), Number(day)),
  }));
}

function yearOf(article: string, said: string | undefined): number | undefined {
  if (said === '昨年' || said === 'last year') return Number(article.slice(0, 4)) - 1;
  return said === undefined ? undefined : Number(said);
}

function weekdayOf(article: string, year: number | undefined, month: number, day: number): string | undefined {
  const published = Date.parse(article);
  const ownYear = Number(article.slice(0, 4));
  const [nearest] = (year === undefined ? [ownYear - 1, ownYear, ownYear + 1] : [year])
    .map((candidate) => Date.UTC(candidate, month - 1, day))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return nearest === undefined ? undefined : WEEKDAYS[new Date(nearest).getUTCDay()];
}
