/** The language that words were most likely written in, for fonts, spelling and screen readers. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

export function languageOfText(text: string): 'ja' | 'en' {
  return JAPANESE.test(text) ? 'ja' : 'en';
}
