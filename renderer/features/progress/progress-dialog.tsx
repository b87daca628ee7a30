/** How far the review is, how long the texts are, and the score with every step of its sum. */
import { countFindings } from '../../../shared/workspace/finding-state.ts';
import { useJudged, useProgress } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useTextSize } from '../../state/text-size.ts';
import { useTranslate } from '../../state/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ScoreSum } from './score-sum.tsx';
import { ScoringFields } from './scoring-fields.tsx';
import './progress-dialog.css';

export function ProgressDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  return (
    <Dialog title={t('score.title')} closeLabel={t('app.close')} size="medium" onClose={onClose}>
      <div className="progress-counts">
        <ParagraphCounts />
        <OpenCounts />
        <TextSizes />
      </div>
      <ScoreSum />
      <ScoringFields />
    </Dialog>
  );
}

interface CountListProps {
  readonly title: string;
  readonly counts: readonly (readonly [string, number | undefined])[];
}

function CountList({ title, counts }: CountListProps) {
  const { language } = useTranslate();
  const number = new Intl.NumberFormat(language);
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count === undefined ? '…' : number.format(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ParagraphCounts() {
  const { t } = useTranslate();
  const { counts } = useProgress();
  const states = ['approved', 'reviewed', 'needs-work', 'untouched'] as const;
  return (
    <CountList
      title={t('score.paragraphs')}
      counts={states.map((state) => [t(`status.${state}`), counts[state]] as const)}
    />
  );
}

function OpenCounts() {
  const { t } = useTranslate();
  const findings = countFindings(useJudged());
  const threads = useReview(({ review }) => review.threads);
  const suggestions = useReview(({ review }) => review.suggestions);
  const openThreads = [...threads.values()].filter(({ deleted, resolved }) => !deleted && !resolved).length;
  const openSuggestions = [...suggestions.values()].filter(({ state }) => state === 'open').length;
  return (
    <CountList
      title={t('score.stillOpen')}
      counts={[
        [t('score.errorsFound'), findings.error],
        [t('score.warningsFound'), findings.warning],
        [t('comments.title'), openThreads],
        [t('suggestions.title'), openSuggestions],
      ]}
    />
  );
}

function TextSizes() {
  const { t } = useTranslate();
  const source = useTextSize('source');
  const target = useTextSize('target');
  return (
    <CountList
      title={t('score.size')}
      counts={[
        [t('score.targetWords'), target?.words],
        [t('score.targetCharacters'), target?.characters],
        [t('score.sourceCharacters'), source?.characters],
      ]}
    />
  );
}
