import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { escapeHtml } from '../../../../shared/handover/escape-html.ts';
import { toHtml } from '../../../../shared/handover/html.ts';
import { STYLES, STYLES_HASH } from '../../../../shared/handover/html-styles.ts';
import { createTranslator, wordFinding } from '../../../../shared/locales/translator.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything } from '../../../support/handed-over.ts';

const everything = (language: 'en' | 'ja') =>
  toHtml(createAnnotatedCopy(reviewOfEverything(), FINDINGS, { ...OPTIONS, language }));

describe('the HTML copy', () => {
  it.each(['en', 'ja'] as const)('says in %s all that the review holds', async (language) => {
    await expect(everything(language)).toMatchFileSnapshot(`../../../golden/handover/everything.${language}.html`);
  });

  it.each(['en', 'ja'] as const)('words a finding in %s as the screen does', (language) => {
    const finding = { ...FINDINGS[0]!, rule: 'term-missing' };
    const html = toHtml(createAnnotatedCopy(reviewOfEverything(), [finding], { ...OPTIONS, language }));
    const translate = createTranslator(language);
    expect(html).toContain(translate('checks.term-missing.title'));
    expect(html).toContain(escapeHtml(wordFinding(translate, finding)));
  });

  it('allows exactly its own style sheet and nothing else', () => {
    const hash = createHash('sha256').update(STYLES).digest('base64');
    expect(STYLES_HASH).toBe(`sha256-${hash}`);
    expect(everything('en')).toContain(`content="default-src 'none'; style-src '${STYLES_HASH}';`);
    expect(everything('en')).not.toMatch(/<script|style="|https?:/);
  });

  it('shows hostile text as text, with its hidden characters named', () => {
    const text = '<img src=x onerror="alert(1)"> & \u202egpj.exe \u0000';
    const html = toHtml(
      createAnnotatedCopy(
        reviewOf([{ type: 'comment.added', data: { comment: 'c', anchor: { on: 'article' }, text } }]),
        [],
        OPTIONS,
      ),
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; [U+202E]gpj.exe [U+0000]');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u202e');
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
});
