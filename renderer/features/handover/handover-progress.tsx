/** How many files of a hand-over are made, with a way to stop. */
import { Label, ProgressBar } from 'react-aria-components';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

interface HandoverProgressProps {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

export function HandoverProgress({ done, all, onStop }: HandoverProgressProps) {
  const { t } = useTranslate();
  return (
    <>
      <ProgressBar
        className="handover-progress"
        value={done}
        maxValue={all}
        valueLabel={t('export.made', { done, all })}
      >
        {({ percentage, valueText }) => (
          <>
            <Label>{t('export.writing')}</Label>
            <span>{valueText}</span>
            <svg className="handover-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={percentage ?? 0} height="4" />
            </svg>
          </>
        )}
      </ProgressBar>
      <Button onPress={onStop}>{t('export.stop')}</Button>
    </>
  );
}
