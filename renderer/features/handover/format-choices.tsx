/** What can be chosen about one format; choices that make no difference to it are not shown. */
import { EXPORT_FORMATS, type ExportChoices, type ExportFormat } from '../../../shared/handover/formats.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { InclusionChoices } from './inclusion-choices.tsx';

interface FormatChoicesProps {
  readonly format: ExportFormat;
  readonly choices: ExportChoices;
  readonly onChange: (choices: ExportChoices) => void;
}

export function FormatChoices({ format, choices, onChange }: FormatChoicesProps) {
  const { t } = useTranslate();
  const offered: readonly string[] = EXPORT_FORMATS[format].choices;
  const change = (part: Partial<ExportChoices>) => onChange({ ...choices, ...part });
  return (
    <section className="format-choices" aria-label={t('export.choices', { format: t(`export.formats.${format}`) })}>
      <p className="export-about">{t(`export.about.${format}`)}</p>
      {offered.includes('layout') && (
        <Segments
          label={t('export.layout')}
          options={[
            { id: 'translation', label: t('export.layouts.translation') },
            { id: 'facing', label: t('export.layouts.facing') },
          ]}
          value={choices.layout}
          onChange={(layout) => change({ layout })}
        />
      )}
      {offered.includes('include') && (
        <InclusionChoices include={choices.include} onChange={(include) => change({ include })} />
      )}
      {offered.includes('summary') && (
        <CheckBox
          label={t('export.summary')}
          isSelected={choices.summary}
          onChange={(summary) => change({ summary })}
        />
      )}
      {offered.includes('language') && (
        <Segments
          label={t('export.language')}
          options={[
            { id: 'en', label: 'English' },
            { id: 'ja', label: '日本語' },
          ]}
          value={choices.language}
          onChange={(language) => change({ language })}
        />
      )}
    </section>
  );
}
