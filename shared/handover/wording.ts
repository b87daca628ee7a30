/** The words around a copy's content: dates and labels in the copy's language. */

import type { InterfaceLanguage } from '../locales/resources.ts';
import { createTranslator, type Translate } from '../locales/translator.ts';
import type { ParagraphStatus } from '../review/event.ts';
import type { AnnotatedCopy, Note } from './copy.ts';

export interface Wording {
  readonly language: InterfaceLanguage;
  /** Keys below `handover` in the locales. */
  readonly say: Translate;
  /** An ISO 8601 time in the copy's language and time zone; as it is when it cannot be read. */
  readonly date: (iso: string) => string;
  /** The state of a paragraph, as the interface calls it. */
  readonly status: (status: ParagraphStatus) => string;
  /** Type and severity of a note in one short label; empty when it has neither. */
  readonly label: (note: Note) => string;
  /** Empty where nobody gave one. */
  readonly severity: (note: Note) => string;
  readonly type: (note: Note) => string;
}

export function createWording({ language, timeZone }: Pick<AnnotatedCopy, 'language' | 'timeZone'>): Wording {
  const translate = createTranslator(language);
  const say: Translate = (key, values) => translate(`handover.${key}`, values);
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  });
  return {
    language,
    say,
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : format.format(Date.parse(iso))),
    status: (status) => translate(`status.${status}`),
    label: (note) => labelParts(note, translate).join(' · '),
    severity: (note) => severityOf(note, translate),
    type: (note) => typeOf(note, translate),
  };
}

/** In the interface's own words: a reader who knows the screen knows the copy. */
function labelParts(note: Note, translate: Translate): readonly string[] {
  if (note.kind === 'suggestion') return [translate(`handover.suggestion.${note.state}`)];
  const [type, severity] = [typeOf(note, translate), severityOf(note, translate)];
  return (note.kind === 'finding' ? [severity, type] : [type, severity]).filter((word) => word !== '');
}

function typeOf(note: Note, translate: Translate): string {
  return note.kind === 'suggestion' || !note.type ? '' : translate(`mqm.${note.type}`);
}

function severityOf(note: Note, translate: Translate): string {
  if (note.kind === 'finding') return translate(`severity.${note.severity}`);
  return note.kind === 'comment' && note.severity ? translate(`mqmSeverity.${note.severity}`) : '';
}
