/** How strict the desk is: the calibration, the weights of the types of error, and whether repeats count. */
import { useId } from 'react';
import { Group, Input, Label, NumberField } from 'react-aria-components';
import { MQM_TYPES, type MqmType } from '../../../shared/quality/mqm.ts';
import { type Scoring, scoringSchema, typeWeightSchema } from '../../../shared/quality/mqm-score.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';

const { passMark, acceptablePenalty } = scoringSchema.shape;

function useScoring() {
  const scoring = useSettings(({ settings }) => settings.scoring);
  const change = (part: Partial<Scoring>) =>
    void useSettings.getState().change({ scoring: { ...useSettings.getState().settings.scoring, ...part } });
  return { scoring, change };
}

export function ScoringFields() {
  const { t } = useTranslate();
  const { scoring, change } = useScoring();
  return (
    <section className="scoring-fields" aria-label={t('score.settings')}>
      <ScoringField
        label={t('score.passMark')}
        value={scoring.passMark}
        bounds={passMark}
        onChange={(value) => change({ passMark: value })}
      />
      <ScoringField
        label={t('score.acceptable')}
        value={scoring.acceptablePenalty}
        bounds={acceptablePenalty}
        onChange={(value) => change({ acceptablePenalty: value })}
      />
      <CheckBox
        label={t('score.countRepeats')}
        isSelected={scoring.countRepeats}
        onChange={(countRepeats) => change({ countRepeats })}
      />
      <TypeWeights />
    </section>
  );
}

function TypeWeights() {
  const { t } = useTranslate();
  const { scoring, change } = useScoring();
  const title = useId();
  const weigh = (type: MqmType, weight: number) => {
    const { [type]: _, ...others } = scoring.weights;
    change({ weights: weight === 1 ? others : { ...others, [type]: weight } });
  };
  return (
    <details className="type-weights">
      <summary id={title}>{t('score.weights')}</summary>
      <fieldset aria-labelledby={title}>
        {(Object.keys(MQM_TYPES) as MqmType[]).map((type) => (
          <ScoringField
            key={type}
            label={t(`mqm.${type}`)}
            value={scoring.weights[type] ?? 1}
            bounds={typeWeightSchema}
            onChange={(weight) => weigh(type, weight)}
          />
        ))}
      </fieldset>
    </details>
  );
}

interface ScoringFieldProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: { readonly minValue: number | null; readonly maxValue: number | null };
  readonly onChange: (value: number) => void;
}

function ScoringField({ label, value, bounds, onChange }: ScoringFieldProps) {
  return (
    <NumberField
      className="choice"
      value={value}
      minValue={bounds.minValue ?? 0}
      maxValue={bounds.maxValue ?? Number.POSITIVE_INFINITY}
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
