/** What will be made of what was read, and the button that makes it. */
import { useState } from 'react';
import type { Input } from '../../../shared/api/contract.ts';
import type { Side } from '../../../shared/side.ts';
import { host } from '../../host/client.ts';
import { enterReview, openReview, useApp } from '../../state/app-store.ts';
import { reportNews } from '../../state/notices.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import type { IntakeState } from './intake.ts';
import { usePairs, wishOf } from './pairs-store.ts';
import type { SideReader } from './side-reading.ts';

interface NewReviewFootProps {
  readonly state: IntakeState;
  readonly readers: Readonly<Record<Side, SideReader>>;
}

export function NewReviewFoot({ state, readers }: NewReviewFootProps) {
  if (state.kind === 'many') return <PairsFoot />;
  return <OneFoot wish={wishFor(state, readers)} isBilingual={state.kind === 'bilingual'} />;
}

function wishFor(
  state: IntakeState,
  { source, target }: NewReviewFootProps['readers'],
): Input<'review.create'> | undefined {
  if (state.kind === 'bilingual') return wishOf({ kind: 'bilingual', reading: state.reading });
  return source.state.kind === 'read' && target.state.kind === 'read'
    ? { source: source.state.reading.document, target: target.state.reading.document }
    : undefined;
}

interface OneFootProps {
  readonly wish: Input<'review.create'> | undefined;
  readonly isBilingual: boolean;
}

function OneFoot({ wish, isBilingual }: OneFootProps) {
  const { t } = useTranslate();
  const [creating, setCreating] = useState(false);
  const create = async (pair: Input<'review.create'>) => {
    setCreating(true);
    const opened = await enterReview(host.call('review.create', pair));
    if (!opened.ok) setCreating(false);
  };
  const ready = isBilingual ? t('intake.readyBilingual') : t('open.ready');
  return (
    <footer className="new-review-foot">
      <p>{wish ? ready : t('open.needBoth')}</p>
      <Button look="primary" isDisabled={!wish || creating} onPress={() => wish && void create(wish)}>
        {creating ? t('open.creating') : t('open.create')}
      </Button>
    </footer>
  );
}

/** One review is opened when it is made; of several the start screen tells. */
function PairsFoot() {
  const { t } = useTranslate();
  const { entries, work, create, stop } = usePairs();
  const chosen = entries.filter((entry) => entry.reading && entry.chosen && entry.review === undefined).length;
  const run = async () => {
    const made = await create();
    const isWhole = usePairs.getState().entries.every(({ review, chosen: wanted }) => !wanted || review !== undefined);
    const [first, second] = made;
    if (first !== undefined && second === undefined && isWhole) await openReview(first);
    else if (first !== undefined) {
      reportNews('intake.createdCount', { count: made.length });
      if (isWhole) useApp.getState().show('start');
    }
  };
  return (
    <footer className="new-review-foot">
      <p>{work === 'creating' ? t('open.creating') : t('intake.readyPairs', { count: chosen })}</p>
      {work === 'creating' && <Button onPress={stop}>{t('intake.stop')}</Button>}
      <Button look="primary" isDisabled={chosen === 0 || work !== undefined} onPress={() => void run()}>
        {t('intake.createPairs', { count: chosen })}
      </Button>
    </footer>
  );
}
