/** A hand-over that is running: how far it is, and how to stop it. */
import { useRef, useState } from 'react';
import { type HandoverWish, handOver } from '../../state/handover-acts.ts';
import { tellShare } from '../../state/long-work-store.ts';
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
      const all = wish.reviews.length * wish.formats.length;
      const tell = (files: number) => {
        setDone(files);
        tellShare(files / all);
      };
      tell(0);
      const saved = await handOver({
        ...wish,
        archive: t('export.archive'),
        signal: controller.signal,
        onProgress: tell,
      });
      setDone(undefined);
      tellShare(undefined);
      if (saved) onDone();
    },
    stop: () => running.current?.abort(),
  };
}
