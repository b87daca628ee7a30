/** A hand-over that is running: how far it is, and how to stop it. */
import { useRef, useState } from 'react';
import { type HandoverWish, handOver } from '../../state/handover-acts.ts';
import { useTranslate } from '../../state/translate.ts';

export function useHandover(onDone: () => void) {
  const { t } = useTranslate();
  const [done, setDone] = useState<number>();
  const running = useRef<AbortController>(undefined);
  return {
    /** Files made so far; undefined while nothing runs. */
    done,
    async run(wish: Pick<HandoverWish, 'reviews' | 'formats' | 'choicesOf'>) {
      const controller = new AbortController();
      running.current = controller;
      setDone(0);
      const saved = await handOver({
        ...wish,
        archive: t('export.archive'),
        signal: controller.signal,
        onProgress: setDone,
      });
      setDone(undefined);
      if (saved) onDone();
    },
    stop: () => running.current?.abort(),
  };
}
