/** A new review from two files or pasted texts: nothing is made before both sides were shown as they were understood. */
import { useState } from 'react';
import { host } from '../../host/client.ts';
import { enterReview, useApp } from '../../state/app-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useEntryFocus } from '../../ui/entry-focus.ts';
import { SideBox } from './side-box.tsx';
import { useSideReader } from './side-reading.ts';
import './new-review-screen.css';

export function NewReviewScreen() {
  const { t } = useTranslate();
  const show = useApp((app) => app.show);
  const screen = useEntryFocus<HTMLElement>();
  const source = useSideReader('source');
  const target = useSideReader('target');
  const [creating, setCreating] = useState(false);
  const pair =
    source.state.kind === 'read' && target.state.kind === 'read'
      ? { source: source.state.reading.document, target: target.state.reading.document }
      : undefined;
  const create = async () => {
    if (!pair) return;
    setCreating(true);
    const opened = await enterReview(host.call('review.create', pair));
    if (!opened.ok) setCreating(false);
  };
  return (
    <main className="new-review" ref={screen} tabIndex={-1}>
      <header className="new-review-head">
        <IconButton icon="back" label={t('open.back')} onPress={() => show('start')} />
        <h1>{t('open.newReview')}</h1>
      </header>
      <div className="new-review-sides">
        <SideBox side="source" reader={source} />
        <SideBox side="target" reader={target} />
      </div>
      <footer className="new-review-foot">
        <p>{pair ? t('open.ready') : t('open.needBoth')}</p>
        <Button look="primary" isDisabled={!pair || creating} onPress={() => void create()}>
          {creating ? t('open.creating') : t('open.create')}
        </Button>
      </footer>
    </main>
  );
}
