/** Words for data, outside React: the command line, the exports and the hosts' menus. */
import { createInstance, type i18n } from 'i18next';
import type { Finding } from '../checks/finding.ts';
import type { Problem } from '../problem.ts';
import { type InterfaceLanguage, resources } from './resources.ts';

export type Translate = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** An i18next instance with both languages loaded and the formats that the texts use. */
function createI18n(language: InterfaceLanguage): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instance.services.formatter?.add('bytes', (value: number, locale) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
      value / 1024 ** 2,
    ),
  );
  return instance;
}

/** A translate function bound to one language. */
export function createTranslator(language: InterfaceLanguage): Translate {
  const instance = createI18n(language);
  return (key, values) => instance.t(key, { ...values });
}

/** One clear sentence: what happened, what was kept, what to do. */
export function wordProblem(translate: Translate, problem: Problem): string {
  return translate(`problem.${problem.code}`, { ...problem });
}

/** The explanation of a finding: what was expected, what was found and why it matters. */
export function wordFinding(translate: Translate, { rule, explanation }: Finding): string {
  return translate(`checks.${rule}.${explanation.key}`, explanation.values);
}
