/** How strict the desk is: both numbers of the calibrated score, kept with the settings. */
import { Group, Input, Label, NumberField } from 'react-aria-components';
import { settingsSchema } from '../../../shared/api/settings.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';

const { passMark, acceptablePenalty } = settingsSchema.shape.scoring.shape;

export function ScoringFields() {
  const { t } = useTranslate();
  const scoring = useSettings(({ settings }) => settings.scoring);
  const { change } = useSettings.getState();
  return (
    <section className="scoring-fields" aria-label={t('score.settings')}>
      <ScoringField
        label={t('score.passMark')}
        value={scoring.passMark}
        least={passMark.minValue ?? 0}
        most={passMark.maxValue ?? 100}
        onChange={(value) => void change({ scoring: { ...scoring, passMark: value } })}
      />
      <ScoringField
        label={t('score.acceptable')}
        value={scoring.acceptablePenalty}
        least={acceptablePenalty.minValue ?? 0}
        most={acceptablePenalty.maxValue ?? 1000}
        onChange={(value) => void change({ scoring: { ...scoring, acceptablePenalty: value } })}
      />
    </section>
  );
}

interface ScoringFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function ScoringField({ label, value, least, most, onChange }: ScoringFieldProps) {
  return (
    <NumberField
      className="choice"
      value={value}
      minValue={least}
      maxValue={most}
      step={0.1}
      onChange={(chosen) => Number.isFinite(chosen) && onChange(chosen)}
    >
      <Label className="choice-label">{label}</Label>
      <Group>
        <Input className="text-box scoring-number" />
      </Group>
    </NumberField>
  );
}
