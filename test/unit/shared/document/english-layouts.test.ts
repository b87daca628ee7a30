import { describe, expect, it } from 'vitest';
import { listRoles } from '../../../support/list-roles.ts';

const roles = (page: string) => listRoles(page, 'en');

describe('a page of hard-wrapped lines', () => {
  it('has whole paragraphs where empty lines part them', () => {
    const page = `SANKEI (Page 2) (Excerpts)
November 20, 2017

Government to dispatch envoy to Beijing

The government plans to send a special envoy to Beijing before the end of
the year in order to pave the way for a summit meeting, it was learned on
Nov. 19. The envoy will carry a letter from the prime minister.

Both sides agreed in July to resume mutual visits of their leaders, which
had been suspended for five years.  A senior official of the Foreign
Ministry says the date is still open.
`;
    expect(roles(page)).toEqual([
      'outlet| SANKEI',
      'page| Page 2',
      'note| Excerpts',
      'date| November 20, 2017',
      'headline| Government to dispatch envoy to Beijing',
      'body| The government plans to send a special envoy to Beijing before the end of⏎the year in order to pave the way for a summit meeting, it was learned on⏎Nov. 19. The envoy will carry a letter from the prime minister.',
      'body| Both sides agreed in July to resume mutual visits of their leaders, which⏎had been suspended for five years.  A senior official of the Foreign⏎Ministry says the date is still open.',
    ]);
  });

  it('has whole paragraphs where only indents and short lines part them', () => {
    const page = `Government to review nuclear power costs
by 2030, aims to restart more reactors

By TARO YAMADA

    The government on Nov. 19 decided to set up a panel of experts
that will examine the cost of nuclear power generation, including the
expenses of decommissioning and final disposal, officials said.
    The panel, which will be headed by a professor of economics at a
private university, is expected to submit its report by next spring.
Ministers will then decide on the share of nuclear power in 2030.

    Local opposition

    In Niigata Prefecture, the governor has said that restarting the
plant is out of the question "until the causes are fully known."
`;
    expect(roles(page)).toEqual([
      'headline| Government to review nuclear power costs⏎by 2030, aims to restart more reactors',
      'byline| By TARO YAMADA',
      'body| The government on Nov. 19 decided to set up a panel of experts⏎that will examine the cost of nuclear power generation, including the⏎expenses of decommissioning and final disposal, officials said.',
      'body| The panel, which will be headed by a professor of economics at a⏎private university, is expected to submit its report by next spring.⏎Ministers will then decide on the share of nuclear power in 2030.',
      'crosshead| Local opposition',
      'body| In Niigata Prefecture, the governor has said that restarting the⏎plant is out of the question "until the causes are fully known."',
    ]);
  });
});

describe('a page of one line a paragraph', () => {
  it('keeps short paragraphs apart, and quotations, and lists', () => {
    const page = `The yen's fall: who gains?
Nov. 20, 2017 — Nikkei, Page 5 — By Kenji Oda

“It is a gift,” says the owner of a small factory.
“Not to me,” says his neighbor.
Three prices have risen:
  • gasoline
  • electricity
  • bread
They may rise again.

Tags: yen, exports, small firms
`;
    expect(roles(page)).toEqual([
      "headline| The yen's fall: who gains?",
      'date| Nov. 20, 2017',
      'outlet| Nikkei',
      'page| Page 5',
      'byline| By Kenji Oda',
      'body| “It is a gift,” says the owner of a small factory.',
      'body| “Not to me,” says his neighbor.',
      'body| Three prices have risen:',
      'body| gasoline',
      'body| electricity',
      'body| bread',
      'body| They may rise again.',
      'tags| yen',
      'tags| exports',
      'tags| small firms',
    ]);
  });

  it('has a list at its end for tags only when no sentence has announced it', () => {
    expect(roles('Prices\n\nThree prices have risen again:\n• gasoline\n• bread\n').slice(-2)).toEqual([
      'body| gasoline',
      'body| bread',
    ]);
    expect(roles('Prices\n\nThree prices have risen again.\n• Gasoline\n• Bread\n').slice(-2)).toEqual([
      'tags| Gasoline',
      'tags| Bread',
    ]);
  });
});

describe('an English paragraph', () => {
  it.each([
    [
      'WASHINGTON — The United States will send a ship.',
      'dateline| WASHINGTON',
      'body| The United States will send a ship.',
    ],
    ['TOKYO (Kyodo) -- Japan welcomed the decision.', 'dateline| TOKYO (Kyodo)', 'body| Japan welcomed the decision.'],
    [
      'SEOUL, Nov. 19 (Reuters) - South Korea was informed.',
      'dateline| SEOUL, Nov. 19 (Reuters)',
      'body| South Korea was informed.',
    ],
  ])('that opens with a place has a dateline: %s', (paragraph, ...expected) => {
    expect(roles(`Carrier group to sail\n\n${paragraph}\n`)).toEqual(['headline| Carrier group to sail', ...expected]);
  });

  it.each([
    'Prices rose – again – in May, and wages fell.',
    'NATO and the EU — both in Brussels — were informed.',
    'The U.S. - China talks are over.',
  ])('that opens with no place has none: %s', (paragraph) => {
    expect(roles(`A headline\n\n${paragraph}\n`).slice(1)).toEqual([`body| ${paragraph}`]);
  });
});

describe('what stands around an English article', () => {
  const around = (line: string) =>
    roles(`Budget passes\n\nThe Diet passed the budget.\n\n${line}\n\nThe session is over.\n`)[2];
  it.each([
    ['* * *', 'furniture'],
    ['Advertisement', 'furniture'],
    ['Related articles', 'furniture'],
    ['Copyright 2017 The Sample Shimbun. All rights reserved.', 'furniture'],
    ['https://example.com/articles/1', 'furniture'],
    ['- 2 -', 'furniture'],
    ['Photo: Lawmakers applaud as the budget is passed.', 'caption'],
    ['(Photo by Kenji Oda)', 'caption'],
    ['Figure 2: Defense spending', 'caption'],
    ['(Slightly abridged)', 'note'],
    ['[Editor’s note: The figures were later revised.]', 'note'],
    ['(By Kenji Oda, Washington Bureau)', 'byline'],
    ['What the opposition wants', 'crosshead'],
    ['“A bitter pill”', 'crosshead'],
    ['Ministry “ready for talks”', 'crosshead'],
    ['Talks with the U.S.', 'crosshead'],
    ['The opposition walked out', 'crosshead'],
    ['The opposition walked out.', 'body'],
    ['No.', 'body'],
    ['“Never again!”', 'body'],
  ])('is no body text unless it is a sentence: %s is %s', (line, role) => {
    expect(around(line)).toBe(`${role}| ${line}`);
  });

  it.each([
    'By Shinichi defense to go into full operation in 2027',
    'By abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 1',
  ])('takes no time over a line that only begins like a byline: %s', (line) => {
    expect(around(line)).not.toContain('byline');
  });

  it('may come as a form with labelled fields', () => {
    const page = `Headline: Tax panel to meet in May
Outlet: Mainichi
Date: April 3, 2018
Page: 5
By: Kenji Oda
Body:
The government's tax panel will meet in May, officials said on April 2.
`;
    expect(roles(page)).toEqual([
      'headline| Tax panel to meet in May',
      'outlet| Mainichi',
      'date| April 3, 2018',
      'page| Page: 5',
      'byline| By: Kenji Oda',
      'furniture| Body:',
      "body| The government's tax panel will meet in May, officials said on April 2.",
    ]);
  });

  it('may name its source at the end', () => {
    expect(
      roles('Tax panel\n\nThe panel will meet in May.\n(Nikkei, April 3, 2018, p. 4)\nDesk Translation\n').slice(2),
    ).toEqual(['outlet| Nikkei', 'date| April 3, 2018', 'page| p. 4', 'credit| Desk Translation']);
  });
});
