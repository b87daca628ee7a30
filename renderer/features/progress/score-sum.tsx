/** The score as a sum that a reader can check by hand, from the errors down to the verdict. */
import { type MqmScore, penaltyOf, SEVERITY_MULTIPLIERS } from '../../../shared/quality/mqm-score.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { useScore } from './use-score.ts';

export function ScoreSum() {
  const { t } = useTranslate();
  const { errors, score } = useScore();
  const { passMark, countRepeats } = useSettings(({ settings }) => settings.scoring);
  if (!score) return null;
  return (
    <section className="score">
      <h3>{t('score.mqm')}</h3>
      <p className="score-verdict">
        <strong>{t('score.points', { score: Math.max(0, score.calibrated) })}</strong>
        <span data-passes={score.passes}>{t(verdictOf(score), { passMark })}</span>
      </p>
      {score.isSmallSample && <p className="score-note">{t('score.smallSample', { count: score.words })}</p>}
      <table className="score-errors">
        <thead>
          <tr>
            <th scope="col">{t('comments.severity')}</th>
            <th scope="col">{t('score.count')}</th>
            <th scope="col">{t('score.multiplier')}</th>
            <th scope="col">{t('score.weight')}</th>
            <th scope="col">{t('score.penalty')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.lines.map((line) => (
            <tr key={`${line.severity} ${line.weight}`}>
              <th scope="row">{t(`mqmSeverity.${line.severity}`)}</th>
              <td>{line.count}</td>
              <td>× {SEVERITY_MULTIPLIERS[line.severity]}</td>
              <td>× {line.weight}</td>
              <td>{penaltyOf(line)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={4}>
              {t('score.penaltyTotal')}
            </th>
            <td>{score.penalty}</td>
          </tr>
        </tbody>
      </table>
      {errors.repeats > 0 && (
        <p className="score-note">
          {t(countRepeats ? 'score.repeatsCounted' : 'score.repeatsOnce', { count: errors.repeats })}
        </p>
      )}
      <ul className="score-sums">
        <li>{t('score.perThousandSum', { ...score })}</li>
        <li>{t('score.scalingSum', { ...score, passMark, acceptable: (100 - passMark) / score.scaling })}</li>
        <li>{t('score.calibratedSum', { ...score })}</li>
        <li>{t('score.rawSum', { ...score })}</li>
      </ul>
      <p className="score-note">{t('score.what')}</p>
    </section>
  );
}

function verdictOf({ passes, critical }: MqmScore): string {
  if (critical > 0) return 'score.failsCritical';
  return passes ? 'score.passes' : 'score.fails';
}
