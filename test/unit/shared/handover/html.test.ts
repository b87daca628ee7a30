import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { escapeHtml } from '../../../../shared/handover/html/escape-html.ts';
import { FILTER_HASH, FILTER_SCRIPT } from '../../../../shared/handover/html/filter.ts';
import { PAPER_SHEET, SCREEN_SHEET } from '../../../../shared/handover/html/styles.ts';
import { toHtml } from '../../../../shared/handover/html/to-html.ts';
import { createTranslator, wordFinding } from '../../../../shared/locales/translator.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything } from '../../../support/handed-over.ts';

const everything = (language: 'en' | 'ja') =>
  toHtml(createAnnotatedCopy(reviewOfEverything(), FINDINGS, { ...OPTIONS, language }), { layout: 'facing' });

describe('the HTML copy', () => {
  it.each(['en', 'ja'] as const)('says in %s all that the review holds', async (language) => {
    await expect(everything(language)).toMatchFileSnapshot(`../../../golden/handover/everything.${language}.html`);
  });

  it.each(['en', 'ja'] as const)('words a finding in %s as the screen does', (language) => {
    const finding = { ...FINDINGS[0]!, rule: 'term-missing' };
    const html = toHtml(createAnnotatedCopy(reviewOfEverything(), [finding], { ...OPTIONS, language }), {
      layout: 'facing',
    });
    const translate = createTranslator(language);
    expect(html).toContain(translate('checks.term-missing.title'));
    expect(html).toContain(escapeHtml(wordFinding(translate, finding)));
  });

  it('allows exactly its own style sheet and its own filter', () => {
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    for (const { css, hash } of [SCREEN_SHEET, PAPER_SHEET]) expect(hash).toBe(hashOf(css));
    expect(everything('en')).toContain(`content="default-src 'none'; style-src '${SCREEN_SHEET.hash}';`);
    expect(FILTER_HASH).toBe(hashOf(FILTER_SCRIPT));
    expect(everything('en')).not.toMatch(/<script [^>]|style="|https?:/);
  });

  it('shows hostile text as text, with its hidden characters named', () => {
    const text = '<img src=x onerror="alert(1)"> & \u202egpj.exe \u0000';
    const html = toHtml(
      createAnnotatedCopy(
        reviewOf([{ type: 'comment.added', data: { comment: 'c', anchor: { on: 'article' }, text } }]),
        [],
        OPTIONS,
      ),
      { layout: 'facing' },
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; [U+202E]gpj.exe [U+0000]');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u202e');
  });

  it('draws what a remark stresses, and leads to the paragraphs that it names by the number that their rows have here', () => {
    const remark = {
      type: 'comment.added',
      data: {
        comment: 'c',
        anchor: { on: 'article' },
        text: '**Not** what #7 says: `<8.9>` and *#70*.',
        mentions: [{ number: 7, paragraph: 't9' }],
      },
    } satisfies EventBody;
    const copy = createAnnotatedCopy(reviewOf([remark]), [], OPTIONS);
    const row = copy.rows.find(({ target }) => target.some(({ id }) => id === 't9'))?.number;
    expect(toHtml(copy, { layout: 'facing' })).toContain(
      `<strong>Not</strong> what <a href="#row-${row}">#${row}</a> says: <code>&lt;8.9&gt;</code> and <em>#70</em>.`,
    );
  });

  it('links every mark to a note that is there, and every note back to its number in the text', () => {
    const html = everything('en');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [...html.matchAll(/(?:href="#|aria-details=")([^"]+)"/g)].flatMap(
      ([, list]) => list?.split(' ') ?? [],
    );
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length);
  });

  it('shows the translation alone with every note, those on the Japanese with its words', () => {
    const html = toHtml(createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS), { layout: 'translation' });
    expect(html).not.toContain('<div class="side text" lang="ja">');
    expect([...html.matchAll(/<li id="note-/g)].length).toBe([...everything('en').matchAll(/<li id="note-/g)].length);
    expect(html).toContain('<span class="quote" lang="ja">「方針を固めた」</span>');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('leads on paper nowhere but from its contents: a note stands below its words there, and says all that the file says', () => {
    const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);
    const paper = toHtml(copy, { layout: 'facing', purpose: 'paper' });
    expect([...paper.split('<main>')[1]!.matchAll(/<a |aria-details|<script/g)]).toEqual([]);
    expect(paper).toContain(PAPER_SHEET.css);
    expect(paper).toContain('<nav class="contents"');
    const words = (html: string) =>
      html
        .split('<section')[1]!
        .replace(/<script.*<\/script>/s, '')
        .replace(/<[^>]+>/g, ' ')
        .split(/\s+/);
    expect(words(paper)).toEqual(words(toHtml(copy, { layout: 'facing', purpose: 'preview' })));
  });

  it('leads to each heading of the article from its table of contents', () => {
    const contents = everything('en').split('<nav class="contents"')[1]?.split('</nav>')[0];
    const links = [...(contents?.matchAll(/href="#(row-\d+)"[^>]*>([^<]*)/g) ?? [])].map(([, , name]) => name);
    expect(links).toEqual(['Defense Ministry to post new unit in Hokkaido', 'Budget of 8.9 billion yen']);
  });
});
