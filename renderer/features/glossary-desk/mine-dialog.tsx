/** Pairs that recur in past reviews, ranked: accepted or put aside by key. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { actOnGlossary, askHost } from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './mine-dialog.css';

type Pair = Output<'glossary.mine'>[number];

interface MineDialogProps {
  readonly glossary: string;
  readonly onClose: () => void;
}

export function MineDialog({ glossary, onClose }: MineDialogProps) {
  const { t } = useTranslate();
  const [pairs, setPairs] = useState<readonly Pair[]>();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    void askHost('glossary.mine', { glossary }).then(setPairs);
  }, [glossary]);
  const settle = async (pair: Pair, way: 'accept' | 'reject') => {
    const { source, target } = pair;
    const done = await actOnGlossary(glossary, [
      way === 'reject'
        ? { type: 'pair.rejected', data: { source, target } }
        : {
            type: 'concepts.added',
            data: {
              concepts: [
                {
                  id: crypto.randomUUID(),
                  terms: [
                    { language: 'ja', text: source, status: 'preferred', kind: 'full' },
                    { language: 'en', text: target, status: 'preferred', kind: 'full' },
                  ],
                },
              ],
            },
          },
    ]);
    if (!done) return;
    const at = pairs?.indexOf(pair) ?? 0;
    setPairs((now) => now?.filter((one) => one !== pair));
    // The focus goes on to the pair that takes the place.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-pair]')[at]?.focus());
  };
  const onKey = (event: KeyboardEvent, pair: Pair) => {
    if (event.key === 'a' || event.key === 'Enter') void settle(pair, 'accept');
    else if (event.key === 'x') void settle(pair, 'reject');
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('glossary.mine.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <p role="status">{pairs ? t('glossary.mine.found', { count: pairs.length }) : t('glossary.mine.looking')}</p>
      <ol className="desk-pairs" ref={list}>
        {pairs?.map((pair) => (
          <li key={`${pair.source} ${pair.target}`}>
            <fieldset
              data-pair
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a pair is accepted and put aside by key where it stands.
              tabIndex={0}
              aria-label={`${pair.source} ${pair.target}`}
              onKeyDown={(event) => event.target === event.currentTarget && onKey(event, pair)}
            >
              <p>
                <strong lang="ja">{pair.source}</strong> <strong lang="en">{pair.target}</strong>
                <small>
                  {t('glossary.mine.measure', {
                    count: pair.together,
                    logDice: pair.logDice.toFixed(1),
                    logLikelihood: pair.logLikelihood.toFixed(1),
                  })}
                </small>
              </p>
              <Button look="primary" onPress={() => void settle(pair, 'accept')}>
                {t('glossary.mine.accept')}
              </Button>
              <Button onPress={() => void settle(pair, 'reject')}>{t('glossary.mine.reject')}</Button>
              <details>
                <summary>{t('glossary.mine.examples')}</summary>
                {pair.examples.map(({ source, target }) => (
                  <p key={source}>
                    <q lang="ja">{source}</q> <q lang="en">{target}</q>
                  </p>
                ))}
              </details>
            </fieldset>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function walk({ key, currentTarget }: KeyboardEvent): void {
  const all = [...(currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
  all[all.indexOf(currentTarget as HTMLElement) + (key === 'ArrowDown' ? 1 : -1)]?.focus();
}
