/** Tells what is not finished yet; it never stands in the way. */

import { countFindings } from '../../../shared/workspace/finding-state.ts';
import { useJudged, useProgress } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Icon } from '../../ui/icon.tsx';

export function StillOpen() {
  const { t } = useTranslate();
  const { counts } = useProgress();
  const { error, warning } = countFindings(useJudged());
  const threads = useReview(({ review }) => review.threads);
  const open = [...threads.values()].filter(({ deleted, resolved }) => !deleted && !resolved).length;
  const lines = [
    counts.untouched > 0 ? t('export.open.untouched', { count: counts.untouched }) : '',
    counts['needs-work'] > 0 ? t('export.open.needsWork', { count: counts['needs-work'] }) : '',
    error > 0 ? t('export.open.errors', { count: error }) : '',
    warning > 0 ? t('export.open.warnings', { count: warning }) : '',
    open > 0 ? t('export.open.threads', { count: open }) : '',
  ].filter((line) => line !== '');
  if (lines.length === 0) {
    return (
      <p className="still-open" data-ready>
        <Icon name="reviewed" /> {t('export.ready')}
      </p>
    );
  }
  return (
    <div className="still-open">
      <p>{t('export.open.title')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
