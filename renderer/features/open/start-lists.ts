/** What the start screen offers: the reviews of the library and the sample articles. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { host } from '../../host/client.ts';
import { reportProblem } from '../../state/notices.ts';

/** Undefined until the host has answered. */
export function useRecentReviews(): Output<'review.list'> | undefined {
  const [reviews, setReviews] = useState<Output<'review.list'>>();
  useEffect(() => {
    void host.call('review.list', {}).then((answer) => {
      if (answer.ok) setReviews(answer.value);
      else reportProblem(answer.problem);
    });
  }, []);
  return reviews;
}

export function useSamples(): Output<'sample.list'> {
  const [samples, setSamples] = useState<Output<'sample.list'>>([]);
  useEffect(() => {
    void host.call('sample.list', {}).then((answer) => {
      if (answer.ok) setSamples(answer.value);
      else reportProblem(answer.problem);
    });
  }, []);
  return samples;
}
