/** Asks the library for words once the reader stops typing. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { host } from '../../host/client.ts';
import { reportProblem } from '../../state/notices.ts';

/** Long enough to type on, short enough not to be waited for. */
const PAUSE_MS = 200;

/** Undefined while nothing was asked or the answer is not there. */
export function useConcordance(words: string): Output<'library.find'> | undefined {
  const [found, setFound] = useState<Output<'library.find'>>();
  const wanted = words.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound(undefined);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await host.call('library.find', { words: wanted });
      if (!current) return;
      if (answer.ok) setFound(answer.value);
      else reportProblem(answer.problem);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return found;
}
