import { describe, expect, it } from 'vitest';
import { listRoles } from '../../../support/list-roles.ts';

const roles = (page: string) => listRoles(page, 'ja');

describe('a Japanese page of lines of one width', () => {
  it('has whole paragraphs, parted by their indents', () => {
    const page = `原発の費用、有識者会議で検証へ
政府、再稼働の拡大めざす
2017年11月20日05時00分

　政府は１９日、原子力発電の費用を検証
する有識者会議を設けることを決めた。廃
炉や最終処分の経費を含めて検討し、来春
までに報告書をまとめる。
　会議の座長には私立大の経済学の教授が
就く。閣僚はその報告をもとに、２０３０
年の電源構成に占める原発の割合を決める
方針だ。
（山田太郎）
`;
    expect(roles(page)).toEqual([
      'headline| 原発の費用、有識者会議で検証へ',
      'subheadline| 政府、再稼働の拡大めざす',
      'date| 2017年11月20日05時00分',
      'body| 政府は１９日、原子力発電の費用を検証⏎する有識者会議を設けることを決めた。廃⏎炉や最終処分の経費を含めて検討し、来春⏎までに報告書をまとめる。',
      'body| 会議の座長には私立大の経済学の教授が⏎就く。閣僚はその報告をもとに、２０３０⏎年の電源構成に占める原発の割合を決める⏎方針だ。',
      'byline| （山田太郎）',
    ]);
  });

  it('has whole paragraphs at the width of a newspaper column, and a headline of two lines', () => {
    const page = `政府、来年度の予算案
を決定

　政府は二十日の閣議
で、来年度の予算案を
決めた。総額は過去最
大の九十七兆円に上る。
　防衛費は五年続けて
増え、五兆円を超えた。
社会保障費は三十二兆
円で、全体の三分の一
を占める。
`;
    expect(roles(page)).toEqual([
      'headline| 政府、来年度の予算案⏎を決定',
      'body| 政府は二十日の閣議⏎で、来年度の予算案を⏎決めた。総額は過去最⏎大の九十七兆円に上る。',
      'body| 防衛費は五年続けて⏎増え、五兆円を超えた。⏎社会保障費は三十二兆⏎円で、全体の三分の一⏎を占める。',
    ]);
  });
});

describe('a Japanese feature page', () => {
  it('has crossheads in brackets, short quotations as crossheads, rules, notes and credits', () => {
    const page = `【主張】予算の審議　数の力に頼らず議論を

　新年度予算案の審議が始まった。総額は過去最大の９７兆円に上る。

　＜膨らむ防衛費＞

　防衛費は５年続けて増え、５兆円を超えた。

「これでいいのか」

　与党の若手からも疑問の声が上がる。

　◇

　野党は協力しない構えだ。（敬称略）

　＝おわり

　（この連載は山田太郎、佐藤花子が担当しました）

無断転載・複製を禁じます
`;
    expect(roles(page)).toEqual([
      'headline| 【主張】予算の審議　数の力に頼らず議論を',
      'body| 新年度予算案の審議が始まった。総額は過去最大の９７兆円に上る。',
      'crosshead| ＜膨らむ防衛費＞',
      'body| 防衛費は５年続けて増え、５兆円を超えた。',
      'crosshead| 「これでいいのか」',
      'body| 与党の若手からも疑問の声が上がる。',
      'furniture| ◇',
      'body| 野党は協力しない構えだ。',
      'note| （敬称略）',
      'note| ＝おわり',
      'byline| （この連載は山田太郎、佐藤花子が担当しました）',
      'furniture| 無断転載・複製を禁じます',
    ]);
  });
});

describe('a Japanese paragraph', () => {
  it.each([
    [
      '【ワシントン＝山田太郎】米政府は論評を避けた。',
      'dateline| 【ワシントン＝山田太郎】',
      'body| 米政府は論評を避けた。',
    ],
    ['【北京共同】中国外務省は歓迎した。', 'dateline| 【北京共同】', 'body| 中国外務省は歓迎した。'],
    [
      '［ワシントン　１９日　ロイター］ - 米政府は論評を避けた。',
      'dateline| ［ワシントン　１９日　ロイター］',
      'body| 米政府は論評を避けた。',
    ],
    ['首相は特使を送る。（山田太郎）', 'body| 首相は特使を送る。', 'byline| （山田太郎）'],
    ['首相は特使を送る。【山田太郎、佐藤花子】', 'body| 首相は特使を送る。', 'byline| 【山田太郎、佐藤花子】'],
    ['首相は特使を送る。（政治部　山田太郎）', 'body| 首相は特使を送る。', 'byline| （政治部　山田太郎）'],
    ['首相は特使を送る。（ソウル＝山田太郎）', 'body| 首相は特使を送る。', 'byline| （ソウル＝山田太郎）'],
    ['首相は「特使を送る」と述べた。＝共同', 'body| 首相は「特使を送る」と述べた。', 'byline| 共同'],
    ['首相は「特使を送る」＝時事', 'body| 首相は「特使を送る」', 'byline| 時事'],
    ['首相は特使を送る。（共同）', 'body| 首相は特使を送る。', 'byline| （共同）'],
    ['首相は特使を送る。（続く）', 'body| 首相は特使を送る。', 'note| （続く）'],
  ])('gives up its dateline and its byline: %s', (paragraph, ...expected) => {
    expect(roles(`特使派遣へ\n\n　政府が決めた。\n　${paragraph}\n`).slice(2)).toEqual(expected);
  });

  it.each([
    '【独自】政府が特使を送る。',
    '首相は特使（前外相）を送る。',
    '首相は特使を送る（日程は未定）。',
    '首相は特使を送る。（日程はまだ決まっていない）',
    '円相場は１ドル＝113円台だった。',
  ])('keeps what only looks like one: %s', (paragraph) => {
    expect(roles(`特使派遣へ\n\n　政府が決めた。\n　${paragraph}\n`).slice(2)).toEqual([`body| ${paragraph}`]);
  });
});

describe('what stands around a Japanese article', () => {
  const around = (line: string) => roles(`予算案が通過\n\n　衆院が可決した。\n\n${line}\n\n　参院で審議する。\n`)[2];
  it.each([
    ['×　×　×', 'furniture'],
    ['広告', 'furniture'],
    ['この記事を印刷', 'furniture'],
    ['Copyright (C) 見本新聞社', 'furniture'],
    ['写真：採決を見守る閣僚＝２８日、国会', 'caption'],
    ['採決を見守る閣僚（山田太郎撮影）', 'caption'],
    ['【図】防衛費の推移', 'caption'],
    ['（抜粋）', 'note'],
    ['※金額は当初予算', 'note'],
    ['（注）金額は当初予算', 'note'],
    ['（政治部　山田太郎）', 'byline'],
    ['与野党の攻防', 'crosshead'],
    ['【与野党の攻防】', 'crosshead'],
    ['〈与野党の攻防〉', 'crosshead'],
    ['「数の横暴だ」', 'crosshead'],
    ['「数の力で押し切るのは横暴だ」', 'body'],
    ['与野党が攻防を続けた。', 'body'],
  ])('is no body text unless it is a sentence: %s is %s', (line, role) => {
    expect(around(line)).toBe(`${role}| ${line}`);
  });

  it.each([
    ['■与野党の攻防', 'crosshead| 与野党の攻防'],
    ['◆　与野党の攻防', 'crosshead| 与野党の攻防'],
    ['▼与野党の攻防「長期化も」', 'crosshead| 与野党の攻防「長期化も」'],
    ['　　　与野党の攻防', 'crosshead| 与野党の攻防'],
  ])('has the mark of a crosshead outside its words: %s', (line, expected) => {
    expect(around(line)).toBe(expected);
  });

  it('takes an indented short line for body where body is indented', () => {
    expect(around('　与野党が攻防')).toBe('body| 与野党が攻防');
  });

  it('may come from a web page', () => {
    const page = `印刷\n\n社会\n\n住宅火災で２人けが　台東\n\n２０日午前３時ごろ、東京都台東区の住宅から出火した。\n\n警視庁によると、２人がけがをした。\n\n関連記事\n・火災相次ぐ下町\n#火災 #台東区\n`;
    expect(roles(page)).toEqual([
      'furniture| 印刷',
      'section| 社会',
      'headline| 住宅火災で２人けが　台東',
      'body| ２０日午前３時ごろ、東京都台東区の住宅から出火した。',
      'body| 警視庁によると、２人がけがをした。',
      'furniture| 関連記事',
      'tags| 火災相次ぐ下町',
      'tags| 火災',
      'tags| 台東区',
    ]);
  });

  it('may come as a form with labelled fields, and name its source at the end', () => {
    const page = `見出し：税調、５月に初会合\n媒体：毎日新聞\n日付：2018年4月3日\n本文：\n政府税制調査会は５月に初会合を開く。\n（2018年4月3日、毎日新聞朝刊5面）\n`;
    expect(roles(page)).toEqual([
      'headline| 税調、５月に初会合',
      'outlet| 毎日新聞',
      'date| 2018年4月3日',
      'furniture| 本文：',
      'body| 政府税制調査会は５月に初会合を開く。',
      'date| 2018年4月3日',
      'outlet| 毎日新聞',
      'page| 朝刊5面',
    ]);
  });

  it.each([
    '編集委員　山田太郎',
    'ワシントン＝山田太郎',
    '山田　太郎',
    '文・山田太郎',
    '【山田太郎、佐藤花子】',
    '政治部　山田太郎、佐藤花子',
  ])('has a byline under its headline: %s', (line) => {
    expect(roles(`予算案が通過\n${line}\n\n　衆院が可決した。\n`)[1]).toBe(`byline| ${line}`);
  });
});
