/** The score in the bar over the workspace: its sum on hover and focus, the whole account when it is pressed. */
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslate } from '../../state/translate.ts';
import { useScore } from './use-score.ts';
import './score-button.css';

const TOOLTIP_DELAY_MS = 300;

interface ScoreButtonProps {
  readonly onPress: () => void;
}

export function ScoreButton({ onPress }: ScoreButtonProps) {
  const { t } = useTranslate();
  const { score } = useScore();
  if (!score) return null;
  const shown = t('score.short', { score: Math.max(0, score.calibrated) });
  return (
    <TooltipTrigger delay={TOOLTIP_DELAY_MS}>
      <AriaButton className="score-button" aria-label={t('score.open', { shown })} onPress={onPress}>
        {shown}
      </AriaButton>
      <Tooltip className="tooltip score-tooltip" offset={6}>
        <span>{t('score.perThousandSum', { ...score })}</span>
        <span>{t('score.calibratedSum', { ...score })}</span>
        {score.isSmallSample && <span>{t('score.smallSample', { count: score.words })}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
