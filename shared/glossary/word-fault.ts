/** A contradiction of glossaries as one sentence. */
import type { Translate } from '../locales/translator.ts';
import type { GlossaryFault } from './find-faults.ts';

export function wordFault(translate: Translate, { kind, term, others }: GlossaryFault): string {
  return translate(`glossary.contradiction.${kind}`, { term, others: others.join(' / ') });
}
