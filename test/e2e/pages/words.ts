/** The words by which page objects find controls: the interface's own, so that a better wording breaks no story. */
import type { Page } from '@playwright/test';
import type { InterfaceLanguage } from '../../../shared/locales/resources.ts';
import { createTranslator, type Translate } from '../../../shared/locales/translator.ts';

const translators: Readonly<Record<InterfaceLanguage, Translate>> = {
  en: createTranslator('en'),
  ja: createTranslator('ja'),
};

export function wordsIn(language: InterfaceLanguage): Translate {
  return translators[language];
}

/** A part of the window, seen in one language. */
export abstract class WindowPart {
  protected readonly page: Page;
  protected readonly language: InterfaceLanguage;
  protected readonly say: Translate;

  constructor(page: Page, language: InterfaceLanguage = 'en') {
    this.page = page;
    this.language = language;
    this.say = wordsIn(language);
  }
}
