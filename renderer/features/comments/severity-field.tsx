/** How bad an error is: four buttons, also by the keys 0 to 3 while one of them has the focus. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MqmSeverity } from '../../../shared/quality/severity.ts';
import { useTranslate } from '../../state/translate.ts';

interface SeverityFieldProps {
  readonly options: readonly MqmSeverity[];
  readonly value: MqmSeverity | undefined;
  readonly onChange: (severity: MqmSeverity | undefined) => void;
}

export function SeverityField({ options, value, onChange }: SeverityFieldProps) {
  const { t } = useTranslate();
  return (
    <div className="choice">
      <span className="choice-label" aria-hidden="true">
        {t('comments.severity')}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way beside the buttons. */}
      <div
        onKeyDown={({ key }) => {
          const severity = options[Number.parseInt(key, 10)];
          if (severity) onChange(severity);
        }}
      >
        <ToggleButtonGroup
          aria-label={t('comments.severity')}
          className="segments"
          selectedKeys={value ? [value] : []}
          onSelectionChange={(keys) => onChange(options.find((severity) => keys.has(severity)))}
        >
          {options.map((severity) => (
            <ToggleButton key={severity} id={severity} className="segment">
              {t(`mqmSeverity.${severity}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  );
}
