/** Who did what when, newest first; narrowed by person, kind or the current paragraph. */
import { useMemo, useState } from 'react';
import { filterHistory, type HistoryEntry, type HistoryFilter, listHistory } from '../../../shared/review/history.ts';
import { currentJudged } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { HistoryChoice } from './history-choice.tsx';
import { HistoryItem } from './history-item.tsx';
import './history-dialog.css';

/** Entries shown at first, and with each asking for more. */
const PAGE = 100;

export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const entries = useHistory();
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const [filter, setFilter] = useState<HistoryFilter>({});
  const [shown, setShown] = useState(PAGE);
  const listed = filterHistory(entries, filter);
  return (
    <Dialog title={t('history.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <HistoryChoice entries={entries} filter={filter} onChange={setFilter} />
      <p className="history-count" role="status">
        {t('history.count', { count: listed.length })}
      </p>
      <ol className="history-list" aria-label={t('history.title')}>
        {listed.slice(0, shown).map((entry) => (
          <HistoryItem key={entry.id} entry={entry} canRestore={!locked && entry !== entries[0]} onClose={onClose} />
        ))}
      </ol>
      {listed.length > shown && (
        <Button look="quiet" icon="down" onPress={() => setShown(shown + PAGE)}>
          {t('history.more', { count: listed.length - shown })}
        </Button>
      )}
    </Dialog>
  );
}

function useHistory(): readonly HistoryEntry[] {
  const events = useReview((state) => state.events);
  const review = useReview((state) => state.review);
  return useMemo(() => {
    const places = new Map(
      currentJudged().map(({ finding }) => [
        finding.fingerprint,
        [...finding.target, ...finding.source].map(({ paragraph }) => paragraph),
      ]),
    );
    return listHistory(events, review, (fingerprint) => places.get(fingerprint) ?? []);
  }, [events, review]);
}
