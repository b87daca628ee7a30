/** What was understood of a file before anything is made of it: encoding, date, warnings, and each paragraph's role. */

import { ENCODINGS, type Reading } from '../../../shared/api/reading.ts';
import type { Side } from '../../../shared/side.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { LeftOut } from './left-out.tsx';
import { ReadingWarnings } from './reading-warnings.tsx';
import type { SideReader, SideReading } from './side-reading.ts';
import './reading-preview.css';

interface ReadingPreviewProps {
  readonly side: Side;
  readonly state: Extract<SideReading, { kind: 'read' }>;
  readonly reader: SideReader;
}

export function ReadingPreview({ side, state: { reading }, reader }: ReadingPreviewProps) {
  const { t, language } = useTranslate();
  const { document, encoding, date, warnings, leftOut } = reading;
  return (
    <div className="reading">
      <div className="reading-head">
        <strong className="reading-name">
          {document.origin.format === 'pasted' ? t('open.pastedText') : document.origin.name}
        </strong>
        <Button look="quiet" onPress={reader.clear}>
          {t('open.change')}
        </Button>
      </div>
      <div className="reading-facts">
        {encoding && (
          <DropDown
            label={encoding.used === encoding.detected ? t('open.encodingDetected') : t('open.encodingChosen')}
            options={ENCODINGS.map((id) => ({ id, label: t(`encoding.${id}`) }))}
            value={encoding.used}
            onChange={(chosen) => void reader.changeEncoding(chosen)}
          />
        )}
        <p className="reading-fact">
          <span>{t('open.articleDate')}</span>
          {date ? formatDay(date, language) : t('open.noDate')}
        </p>
        <p className="reading-fact">
          <span>{t('open.paragraphs')}</span>
          {document.paragraphs.length}
        </p>
      </div>
      <ReadingWarnings warnings={warnings} />
      {leftOut && <LeftOut parts={leftOut} onKeep={(blocks) => void reader.keep(blocks)} />}
      <ParagraphList label={t('open.preview', { side: t(`side.${side}`) })} document={document} />
    </div>
  );
}

export function ParagraphList({ label, document }: Pick<Reading, 'document'> & { readonly label: string }) {
  const { t } = useTranslate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key.
    <section className="reading-text" aria-label={label} tabIndex={0}>
      <dl>
        {document.paragraphs.map(({ id, role, text }) => (
          <div key={id} className="reading-paragraph" data-role={role}>
            <dt>{t(`role.${role}`)}</dt>
            <dd lang={document.language}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The article's day in the reader's words; a day has no time zone. */
function formatDay(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
