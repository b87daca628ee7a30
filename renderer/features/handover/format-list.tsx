/** The formats to tick, by what the file is for. */
import { EXPORT_FORMATS, EXPORT_PURPOSES, type ExportFormat } from '../../../shared/handover/formats.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

interface FormatListProps {
  readonly formats: readonly ExportFormat[];
  /** `latest` is the format that the reader has in mind: the one just ticked, else one that is still ticked. */
  readonly onChange: (formats: ExportFormat[], latest: ExportFormat) => void;
}

export function FormatList({ formats, onChange }: FormatListProps) {
  const { t } = useTranslate();
  const tick = (format: ExportFormat, isSelected: boolean) => {
    const chosen = FORMATS.filter((one) => (one === format ? isSelected : formats.includes(one)));
    onChange(chosen, isSelected ? format : (chosen[0] ?? format));
  };
  return (
    <fieldset className="format-list">
      <legend className="choice-label">{t('export.format')}</legend>
      {EXPORT_PURPOSES.map((purpose) => (
        <div key={purpose} className="format-group">
          <p className="format-purpose">{t(`export.purpose.${purpose}`)}</p>
          {FORMATS.filter((format) => EXPORT_FORMATS[format].purpose === purpose).map((format) => (
            <CheckBox
              key={format}
              label={t(`export.formats.${format}`)}
              isSelected={formats.includes(format)}
              onChange={(isSelected) => tick(format, isSelected)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
