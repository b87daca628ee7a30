/** Japanese characters left in the English, except in brackets that gloss a word. */
import type { TermIndex } from '../../glossary/term-index.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

/** Kana, kanji and the marks that stand among them; punctuation is the business of full-width leftovers. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ヶー]+(?:・[\p{Script=Katakana}ー]+)*/gu;
/** What stands behind opening brackets, up to the place in question. */
const INSIDE_BRACKETS = /[([（［][^()[\]（）［］]*$/;
/** The English word that the brackets explain. */
const GLOSSES = /[A-Za-z]\S*\s*[([（［][^([（［]*$/;
/** No gloss is as long as this, in UTF-16 code units. */
const GLOSS_REACH = 200;
/** A quoted or plain Japanese word whose English follows in brackets: “絆” (bonds). */
const GLOSSED = /^["”’'»]?\s?[(（][^)）]*[A-Za-z]/;

export const rule: RowRule = {
  id: 'untranslated',
  type: 'untranslated',
  severity: 'error',
  scope: 'row',
  check: ({ target }, { glossary }) => target.flatMap((paragraph) => leftovers(paragraph, glossary)),
};

function leftovers({ id, text }: CheckedParagraph, glossary: TermIndex): readonly Remark[] {
  return [...text.matchAll(JAPANESE)]
    .filter(({ 0: words, index }) => {
      const before = text.slice(Math.max(0, index - GLOSS_REACH), index);
      const glosses = INSIDE_BRACKETS.test(before) && GLOSSES.test(before);
      return !glosses && !GLOSSED.test(text.slice(index + words.length));
    })
    .map(({ 0: found, index }) => {
      const range = { paragraph: id, start: index, end: index + found.length };
      const expected = renderingOf(found, glossary);
      return {
        source: [],
        target: [range],
        explanation: { key: expected ? 'term' : 'left', values: { found, expected: expected ?? '' } },
        found,
        ...(expected ? { expected, fixes: [{ range, replacement: expected }] } : {}),
      };
    });
}

/** The glossary's rendering, where the leftover is one term and nothing else. */
function renderingOf(words: string, glossary: TermIndex): string | undefined {
  const term = glossary.findTerms(words, 'ja').terms.find(({ start, end }) => start === 0 && end === words.length);
  return term?.concept.terms.find(({ language, status }) => language === 'en' && status === 'preferred')?.text;
}
