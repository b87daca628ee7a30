/** The words of the interface in the reader's language. */
import { useMemo } from 'react';
import type { InterfaceLanguage } from '../../shared/locales/resources.ts';
import { createTranslator, type Translate } from '../../shared/locales/translator.ts';
import { useSettings } from './settings-store.ts';

const TRANSLATORS = new Map<InterfaceLanguage, Translate>();

/** One for each language, made when it is first spoken. */
function translatorFor(language: InterfaceLanguage): Translate {
  const known = TRANSLATORS.get(language);
  if (known) return known;
  const translate = createTranslator(language);
  TRANSLATORS.set(language, translate);
  return translate;
}

/** Draws its component again when the language changes. */
export function useTranslate(): { readonly t: Translate; readonly language: InterfaceLanguage } {
  const language = useSettings(({ settings }) => settings.language);
  return useMemo(() => ({ t: translatorFor(language), language }), [language]);
}
