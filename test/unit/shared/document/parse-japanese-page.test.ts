import { describe, expect, it } from 'vitest';
import { listRoles } from '../../../support/list-roles.ts';

const roles = (page: string) => listRoles(page, 'ja');

describe('a Japanese article page', () => {
  const page = `日銀、緩和策を維持　物価に勢い欠く
２％目標なお遠く

２０１７年１２月２１日　日本経済新聞　朝刊　３面

（南遥、小田健司）

　日銀は２１日の金融政策決定会合で、大規模な金融緩和策の維持を決めた。
　総裁は記者会見で「方針を変える必要はない」と述べた。

■円相場は小動き

　市場では円相場が１ドル＝113円台で推移した。
「予想通りだ」。ある市場関係者はそう話す。
`;

  it('has each part in a role of its own, and its indents outside the paragraphs', () => {
    expect(roles(page)).toEqual([
      'headline| 日銀、緩和策を維持　物価に勢い欠く',
      'subheadline| ２％目標なお遠く',
      'date| ２０１７年１２月２１日',
      'outlet| 日本経済新聞',
      'page| 朝刊　３面',
      'byline| （南遥、小田健司）',
      'body| 日銀は２１日の金融政策決定会合で、大規模な金融緩和策の維持を決めた。',
      'body| 総裁は記者会見で「方針を変える必要はない」と述べた。',
      'crosshead| 円相場は小動き',
      'body| 市場では円相場が１ドル＝113円台で推移した。',
      'body| 「予想通りだ」。ある市場関係者はそう話す。',
    ]);
  });
});

describe('a plain Japanese article', () => {
  it('has its first short line as headline and the rest as body', () => {
    expect(roles('予算案が衆院通過\n\n新年度予算案は２８日、衆院本会議で可決された。\n\n参院で審議に入る。')).toEqual([
      'headline| 予算案が衆院通過',
      'body| 新年度予算案は２８日、衆院本会議で可決された。',
      'body| 参院で審議に入る。',
    ]);
  });

  it('has no headline when it begins with a sentence', () => {
    expect(roles('　新年度予算案は２８日、衆院本会議で可決された。\n　参院で審議に入る。')).toEqual([
      'body| 新年度予算案は２８日、衆院本会議で可決された。',
      'body| 参院で審議に入る。',
    ]);
  });
});

describe('the Japanese line that names the source', () => {
  it.each([
    [
      '２０１７年１１月２０日 産経新聞 朝刊 1面',
      ['date| ２０１７年１１月２０日', 'outlet| 産経新聞', 'page| 朝刊 1面'],
    ],
    [
      '平成29年11月20日（月）毎日新聞 東京夕刊 ２面',
      ['date| 平成29年11月20日（月）', 'outlet| 毎日新聞', 'page| 東京夕刊 ２面'],
    ],
    ['朝日新聞デジタル 2017年11月20日05時00分', ['outlet| 朝日新聞デジタル', 'date| 2017年11月20日05時00分']],
    ['【読売新聞】2017/11/20付　朝刊　総合1面', ['outlet| 読売新聞', 'date| 2017/11/20付', 'page| 朝刊　総合1面']],
    ['2025年6月12日（木）　列島日報　朝刊3面', ['date| 2025年6月12日（木）', 'outlet| 列島日報', 'page| 朝刊3面']],
    ['２０１７．１１．２０　０５：０２更新', ['date| ２０１７．１１．２０　０５：０２更新']],
    ['（二〇一七年十一月二十日、北海道新聞）', ['date| 二〇一七年十一月二十日', 'outlet| 北海道新聞']],
    ['共同通信', ['outlet| 共同通信']],
  ])('gives up each of its parts: %s', (line, parts) => {
    const page = `予算案が衆院通過\n${line}\n\n　新年度予算案は２８日、衆院本会議で可決された。\n　参院で審議に入る。\n`;
    expect(roles(page)).toEqual([
      'headline| 予算案が衆院通過',
      ...parts,
      'body| 新年度予算案は２８日、衆院本会議で可決された。',
      'body| 参院で審議に入る。',
    ]);
  });
});

describe('the line that names the writers', () => {
  it('may name the city of one of them', () => {
    expect(
      roles(
        '予算案が衆院通過\n\n政治部　森川彩、ソウル　北条健太\n\n　新年度予算案は２８日、可決された。\n　参院で審議に入る。\n',
      ),
    ).toContain('byline| 政治部　森川彩、ソウル　北条健太');
  });
});
