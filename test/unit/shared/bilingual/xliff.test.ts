import { describe, expect, it } from 'vitest';
import { pairsOf, refusalOf, remarksOf, requireBilingual, reviewOfReading } from '../../../support/bilingual-files.ts';

const xliff2 = (units: string, { from = 'ja', to = 'en', more = '' } = {}) =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" version="2.0" srcLang="${from}" trgLang="${to}"><file id="f1" original="記事.html">${more}${units}</file></xliff>`;
const xliff1 = (units: string) =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="article.docx" source-language="ja-JP" target-language="en-US" datatype="plaintext"><header><note>Deadline is noon.</note></header><body>${units}</body></file></xliff>`;
const unit = (segments: string) => `<unit id="u">${segments}</unit>`;
const segment = (source: string, target: string, attributes = '') =>
  `<segment ${attributes}><source>${source}</source><target>${target}</target></segment>`;

const JA = '市は十二日、港の近くに防災倉庫を建てると発表した。';
const EN = 'The city announced on June 12 that it will build a storehouse.';

describe('XLIFF 2 of another program', () => {
  it('is one row a unit, its segments joined, fixed as the file has it', () => {
    const reading = requireBilingual(
      xliff2(
        unit(
          `${segment(JA, EN)}<ignorable><source> </source></ignorable>${segment('県も建てる。', 'So will the prefecture.')}`,
        ),
      ),
      'a.xlf',
    );
    expect(pairsOf(reading)).toEqual([[`${JA} 県も建てる。`, `${EN} So will the prefecture.`]]);
    expect(reading.links[0]).toMatchObject({ score: 1, pinned: true });
    expect(reading.source.origin).toEqual({ name: '記事.html', format: 'xliff' });
  });

  it('puts segments into the order that the translation asks for', () => {
    const units = unit(
      `<segment><source>${JA}</source><target order="3">${EN}</target></segment><ignorable><source> </source><target order="2"> </target></ignorable><segment><source>県も建てる。</source><target order="1">So will the prefecture.</target></segment>`,
    );
    expect(pairsOf(requireBilingual(xliff2(units), 'a.xlf'))[0]?.[1]).toBe(`So will the prefecture. ${EN}`);
  });

  it('loses inline codes but none of the words, and says so', () => {
    const source =
      '市は<pc id="1">十二日</pc>、<ph id="2" equiv="「"/>港<ph id="3" equiv="」"/>に<sc id="4"/>倉庫を建てると発表した。<ec startRef="4"/>';
    const target = 'The city<ph id="5" subType="xlf:lb"/>announced<cp hex="0009"/>that it will build a storehouse.';
    const reading = requireBilingual(xliff2(unit(segment(source, target))), 'a.xlf');
    expect(pairsOf(reading)).toEqual([
      ['市は十二日、「港」に倉庫を建てると発表した。', 'The city\nannounced\tthat it will build a storehouse.'],
    ]);
    expect(reading.warnings).toContain('codes-left-out');
  });

  it('has its notes as comments: on their words, on their side, on the article', () => {
    const units = `<unit id="u"><notes><note id="1">Which port?</note><note id="2" appliesTo="source">誤植か</note></notes>${segment(
      JA,
      'The city announced on June 12 that it will build <mrk id="m" type="comment" ref="#n=1">a storehouse</mrk>.',
    )}</unit>`;
    const reading = requireBilingual(
      xliff2(units, { more: '<notes><note>House style: AP.</note></notes>' }),
      'desk.xlf',
    );
    expect(remarksOf(reading)).toEqual(['desk.xlf: House style: AP.', 'desk.xlf: Which port?', 'desk.xlf: 誤植か']);
    const anchors = [...reviewOfReading(reading).threads.values()].map(({ anchor }) => anchor);
    expect(anchors).toMatchObject([
      { on: 'article' },
      { on: 'span', side: 'target', exact: 'a storehouse' },
      { on: 'paragraph', side: 'source' },
    ]);
  });

  it('has its quality issues as comments with type and severity, also those listed beside the text', () => {
    const units = `<unit id="u"><its:locQualityIssues xml:id="q1"><its:locQualityIssue locQualityIssueType="terminology" locQualityIssueComment="depot" locQualityIssueSeverity="3"/></its:locQualityIssues>${segment(
      JA,
      'The city announced on <mrk id="m1" type="its:any" its:locQualityIssueType="numbers" its:locQualityIssueSeverity="80" its:locQualityIssueComment="Wrong day">June 21</mrk> that it will build a <mrk id="m2" type="its:any" its:locQualityIssuesRef="#its=q1">storehouse</mrk>.',
    )}</unit>`;
    const threads = [...reviewOfReading(requireBilingual(xliff2(units), 'a.xlf')).threads.values()];
    expect(threads).toMatchObject([
      { text: 'Wrong day', mqm: 'number', severity: 'critical', anchor: { exact: 'June 21' } },
      { text: 'depot', mqm: 'wrong-term', severity: 'minor', anchor: { exact: 'storehouse' } },
    ]);
  });

  it.each([
    ['state="initial"', undefined],
    ['state="translated"', undefined],
    ['state="reviewed"', 'reviewed'],
    ['state="final"', 'approved'],
  ])('with %s marks the paragraph as %s', (state, status) => {
    const review = reviewOfReading(requireBilingual(xliff2(unit(segment(JA, EN, state))), 'a.xlf'));
    expect(review.statuses.get('t1')?.status).toBe(status);
  });

  it('from English into Japanese has the Japanese on the left all the same, with its notes on the right words', () => {
    const units = `<unit id="u"><notes><note id="1">?</note></notes>${segment(`<mrk id="m" type="comment" ref="#n=1">The city</mrk> announced it will build a storehouse.`, JA)}</unit>`;
    const reading = requireBilingual(xliff2(units, { from: 'en', to: 'ja' }), 'a.xlf');
    expect(reading.warnings).toContain('sides-swapped');
    expect(pairsOf(reading)[0]?.[0]).toBe(JA);
    const [thread] = reviewOfReading(reading).threads.values();
    expect(thread?.anchor).toMatchObject({ side: 'target', exact: 'The city' });
  });

  it('has a paragraph without translation as one without counterpart', () => {
    const units = `${unit(segment(JA, EN))}<unit id="v"><segment><source>県は反対した。</source></segment></unit>`;
    expect(pairsOf(requireBilingual(xliff2(units), 'a.xlf'))).toEqual([
      [JA, EN],
      ['県は反対した。', ''],
    ]);
  });

  it('has what is not to be translated as parts around the article, without a fault for each', () => {
    const units = `${unit(segment(JA, EN))}<unit id="v" translate="no"><segment><source>写真1234</source></segment></unit>`;
    const reading = requireBilingual(xliff2(units), 'a.xlf');
    expect(reading.source.paragraphs.map(({ role }) => role)).toEqual(['body', 'furniture']);
    expect(pairsOf(reading)).toEqual([[JA, EN]]);
  });

  it('says that it has no date, unless one of its rows is one', () => {
    const dated = `${unit(segment(JA, EN))}<unit id="d"><segment><source>2025年6月12日 朝刊 3面</source><target>June 12, 2025</target></segment></unit>`;
    expect(requireBilingual(xliff2(unit(segment(JA, EN))), 'a.xlf').warnings).toContain('no-date');
    expect(requireBilingual(xliff2(dated), 'a.xlf').warnings).not.toContain('no-date');
  });

  it('has the roles that its texts would have on a page', () => {
    const rows = [
      ['港の防災倉庫、9月に完成へ', 'Disaster storehouse at port to be completed in September'],
      [JA, EN],
      ['地元は歓迎', 'Locals welcome it'],
      [
        '県も来年度、同じ型の倉庫を二カ所に置く計画だという。',
        'The prefecture also plans to place storehouses at two locations.',
      ],
    ];
    const reading = requireBilingual(
      xliff2(rows.map(([ja = '', en = ''], at) => `<unit id="${at}">${segment(ja, en)}</unit>`).join('')),
      'a.xlf',
    );
    expect(reading.source.paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'crosshead', 'body']);
    expect(reading.links).toHaveLength(4);
  });
});

describe('XLIFF 1.2 of another program', () => {
  it('is read with its codes left out, its notes under their authors and its states', () => {
    const reading = requireBilingual(
      xliff1(
        `<group id="g"><trans-unit id="1" approved="yes"><source>市は<g id="1">十二日</g>、倉庫を建てると<x id="2"/>発表した。</source><seg-source><mrk mtype="seg" mid="0">市は</mrk></seg-source><target state="translated"><mrk mtype="seg" mid="0">The city announced on <bpt id="3">&lt;b&gt;</bpt>June 12<ept id="3">&lt;/b&gt;</ept> that</mrk> <mrk mtype="seg" mid="1">it will build a storehouse.</mrk></target><note from="Yamada" annotates="target">AP style?</note><alt-trans><target>No</target></alt-trans></trans-unit></group><trans-unit id="2"><source>県は反対した。</source><target state="needs-review-translation">The prefecture objected.</target></trans-unit>`,
      ),
      'a.xliff',
    );
    expect(pairsOf(reading)).toEqual([
      ['市は十二日、倉庫を建てると発表した。', 'The city announced on June 12 that it will build a storehouse.'],
      ['県は反対した。', 'The prefecture objected.'],
    ]);
    expect(remarksOf(reading)).toEqual(['a.xliff: Deadline is noon.', 'Yamada: AP style?']);
    expect(reading.warnings).toEqual(expect.arrayContaining(['codes-left-out', 'matches-left-out']));
    const review = reviewOfReading(reading);
    expect([review.statuses.get('t1')?.status, review.statuses.get('t2')?.status]).toEqual(['approved', 'needs-work']);
  });
});

describe('an XLIFF file that cannot be used', () => {
  it.each([
    ['is no XML', '<xliff version="2.0"><file>', 'bilingual-malformed'],
    ['is another kind of XML', '<html><body>a</body></html>', 'bilingual-malformed'],
    ['is of other languages', xliff2(unit(segment('Die Stadt baut.', EN)), { from: 'de' }), 'bilingual-languages'],
    [
      'says what language it is, but has no Japanese',
      xliff2(unit(segment(EN, EN)), { from: 'en' }),
      'bilingual-languages',
    ],
    [
      'has no translation',
      xliff2(`<unit id="u"><segment><source>${JA}</source></segment></unit>`),
      'bilingual-untranslated',
    ],
    ['has no text', xliff2(''), 'file-empty'],
  ])('gets one problem: it %s', (_, content, code) => {
    expect(refusalOf(content, 'a.xlf')).toBe(code);
  });

  it('with more paragraphs than can be shown is refused with the number', () => {
    const units = Array.from({ length: 10_001 }, (_, at) => `<unit id="u${at}">${segment('あ', 'a')}</unit>`).join('');
    expect(refusalOf(xliff2(units), 'a.xlf')).toBe('too-many-paragraphs');
  });
});
