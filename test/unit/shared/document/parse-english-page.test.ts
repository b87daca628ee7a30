import { describe, expect, it } from 'vitest';
import { listRoles } from '../../../support/list-roles.ts';

const roles = (page: string) => listRoles(page, 'en');

describe('a page in the desk format', () => {
  const page = `print PRINT

ECONOMY > Monetary policy

BOJ keeps rates on hold as prices stall

  • December 21, 2017
  • , Nikkei , p. 3
  • JMH Translation

By Haruka Minami and Kenji Oda

The Bank of Japan decided on Dec. 21 to keep its large-scale monetary easing in place, as consumer prices remain far from its 2 percent target.


Yen barely moves


“There is no need to change course,” the governor told reporters.


(Abridged)

  • Bank of Japan
  • Interest rates
`;

  it('has each part of its furniture and of its article in a role of its own', () => {
    expect(roles(page)).toEqual([
      'furniture| print PRINT',
      'section| ECONOMY > Monetary policy',
      'headline| BOJ keeps rates on hold as prices stall',
      'date| December 21, 2017',
      'outlet| Nikkei',
      'page| p. 3',
      'credit| JMH Translation',
      'byline| By Haruka Minami and Kenji Oda',
      'body| The Bank of Japan decided on Dec. 21 to keep its large-scale monetary easing in place, as consumer prices remain far from its 2 percent target.',
      'crosshead| Yen barely moves',
      'body| “There is no need to change course,” the governor told reporters.',
      'note| (Abridged)',
      'tags| Bank of Japan',
      'tags| Interest rates',
    ]);
  });

  it('reads the same with the line ends of Windows and without a last one', () => {
    expect(roles(page.replaceAll('\n', '\r\n').trimEnd())).toEqual(roles(page));
  });
});

describe('a plain article without furniture', () => {
  it('has its first short line as headline and the rest as body', () => {
    expect(
      roles(
        'Tokyo to host summit\n\nLeaders of six nations will meet in Tokyo in May.\nThe agenda is not yet settled.\n',
      ),
    ).toEqual([
      'headline| Tokyo to host summit',
      'body| Leaders of six nations will meet in Tokyo in May.',
      'body| The agenda is not yet settled.',
    ]);
  });

  it('takes a short question between paragraphs for a crosshead', () => {
    const [before, after] = ['The six leaders met in Tokyo on Monday.', 'They did not say when they would meet again.'];

    expect(roles(`Tokyo hosts summit\n\n${before}\n\n\nA step forward for the six?\n\n\n${after}\n`)).toEqual([
      'headline| Tokyo hosts summit',
      `body| ${before}`,
      'crosshead| A step forward for the six?',
      `body| ${after}`,
    ]);
  });

  it('has no headline when it begins with a sentence', () => {
    expect(roles('Leaders of six nations will meet in Tokyo in May.\n\nThe agenda is open.')).toEqual([
      'body| Leaders of six nations will meet in Tokyo in May.',
      'body| The agenda is open.',
    ]);
  });
});

describe('the line that names the source', () => {
  it.each([
    ['November 20, 2017, Sankei, p. 1', ['date| November 20, 2017', 'outlet| Sankei', 'page| p. 1']],
    ['Mainichi Shimbun (Page 5) Nov. 20, 2017', ['outlet| Mainichi Shimbun', 'page| Page 5', 'date| Nov. 20, 2017']],
    ['YOMIURI (Page 3) (Slightly abridged)', ['outlet| YOMIURI', 'page| Page 3', 'note| Slightly abridged']],
    [
      'Source: Asahi Shimbun, 20 November 2017, morning edition',
      ['outlet| Asahi Shimbun', 'date| 20 November 2017', 'page| morning edition'],
    ],
    ['Monday, November 20, 2017 | Kyodo News', ['date| Monday, November 20, 2017', 'outlet| Kyodo News']],
    ['2017/11/20 – Weekly Bungei', ['date| 2017/11/20', 'outlet| Weekly Bungei']],
    ['Translated by the Press Office', ['credit| Translated by the Press Office']],
  ])('gives up each of its parts: %s', (line, parts) => {
    const page = `Budget passes the Diet\n${line}\n\nThe Diet on March 28 passed the budget for the new fiscal year.\n`;
    expect(roles(page)).toEqual([
      'headline| Budget passes the Diet',
      ...parts,
      'body| The Diet on March 28 passed the budget for the new fiscal year.',
    ]);
  });
});
