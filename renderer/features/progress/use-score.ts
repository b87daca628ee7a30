/** The score of the open review, by the desk's settings. */
import { useMemo } from 'react';
import { type CountedErrors, countErrors } from '../../../shared/quality/count-errors.ts';
import { type MqmScore, scoreText } from '../../../shared/quality/mqm-score.ts';
import { useReview } from '../../state/review-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTextSize } from '../../state/text-size.ts';

export interface ScoredReview {
  readonly errors: CountedErrors;
  /** Undefined until the words are counted, and for a text without words. */
  readonly score: MqmScore | undefined;
}

export function useScore(): ScoredReview {
  const threads = useReview(({ review }) => review.threads);
  const scoring = useSettings(({ settings }) => settings.scoring);
  const words = useTextSize('target')?.words;
  return useMemo(() => {
    const errors = countErrors(threads.values(), scoring);
    return { errors, score: words === undefined ? undefined : scoreText(errors.lines, words, scoring) };
  }, [threads, scoring, words]);
}
