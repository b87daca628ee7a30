/** Which of a bilingual file's languages are ours: by their codes, else by the texts. */
import type { Document } from '../document/document.ts';
import { findLanguage } from '../document/find-language.ts';
import { languageOfText } from '../handover/language-of-text.ts';

type Language = Document['language'];

/** `ja-JP`, `JPN` and `en_us` are known; anything else is `other`, and nothing is nothing. */
export function toLanguage(code: string | undefined): Language | 'other' | undefined {
  const [language = ''] = (code ?? '').trim().toLowerCase().split(/[-_]/);
  if (language === '') return undefined;
  if (language === 'ja' || language === 'jp' || language === 'jpn') return 'ja';
  return language === 'en' || language === 'eng' ? 'en' : 'other';
}

interface FoundLanguages {
  /** The file's own target is the Japanese side. */
  readonly isSwapped: boolean;
  /** The texts say something else than the codes; they count. */
  readonly isDoubtful: boolean;
}

interface Side {
  readonly code: string | undefined;
  readonly text: string;
}

/** Of a text too short for that, Japanese letters tell. */
function languageOf(text: string): Language | undefined {
  return findLanguage(text) ?? (languageOfText(text) === 'ja' ? 'ja' : undefined);
}

/** Undefined when the sides are not one Japanese and one English. */
export function findLanguages(source: Side, target: Side): FoundLanguages | undefined {
  const codes = [toLanguage(source.code), toLanguage(target.code)] as const;
  const found = [languageOf(source.text), languageOf(target.text)] as const;
  if (codes.includes('other')) return undefined;
  const isDoubtful =
    found[0] !== found[1] &&
    found.every((language, at) => language !== undefined && language !== (codes[at] ?? language));
  const [first, second] = isDoubtful ? found : [codes[0] ?? found[0], codes[1] ?? found[1]];
  if (first === 'ja' && second !== 'ja') return { isSwapped: false, isDoubtful };
  if (second === 'ja' && first !== 'ja') return { isSwapped: true, isDoubtful };
  return undefined;
}
