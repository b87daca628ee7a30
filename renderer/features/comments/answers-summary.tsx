/** Over the comments after a new version came: how many it answers, and the reader's word that they are settled. */
import type { AnswerKind } from '../../../shared/review/answers.ts';
import { resolveAll, useAnswers } from '../../state/answers.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

export function AnswersSummary() {
  const { t } = useTranslate();
  const answers = useAnswers();
  const threads = useReview(({ review }) => review.threads);
  const version = useReview(({ review }) => review.revisions.length);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const open = [...answers].filter(([id]) => {
    const thread = threads.get(id);
    return thread && !thread.deleted && !thread.resolved;
  });
  if (open.length === 0) return null;
  const count = (kind: AnswerKind) => open.filter(([, answer]) => answer.kind === kind).length;
  const answered = open.filter(([, { kind }]) => kind === 'answered').map(([id]) => id);
  return (
    <section className="answers-summary" aria-label={t('answers.title', { version })}>
      <p>
        <b>{t('answers.title', { version })}</b>{' '}
        {t('answers.counts', {
          answered: count('answered'),
          elsewhere: count('elsewhere'),
          untouched: count('untouched'),
        })}
      </p>
      {answered.length > 0 && !locked && (
        <Button look="quiet" icon="resolved" onPress={() => void resolveAll(answered)}>
          {t('answers.resolveAll', { count: answered.length })}
        </Button>
      )}
    </section>
  );
}
