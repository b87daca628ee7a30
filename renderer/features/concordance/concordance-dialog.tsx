/** How words were rendered before: every place of them in the reviews of the library, both sides, with what became of it. */
import { useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { openReview } from '../../state/app-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useConcordance } from './use-concordance.ts';
import './concordance-dialog.css';

type Place = Output<'library.find'>['places'][number];

export function ConcordanceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [words, setWords] = useState(() => useSelection.getState().words?.anchor.exact ?? '');
  const found = useConcordance(words);
  return (
    <Dialog title={t('concordance.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <TextBox label={t('concordance.words')} value={words} onChange={setWords} autoFocus />
      <p className="concordance-count" role="status">
        {found && countOf(found, t)}
      </p>
      <ol className="concordance" aria-label={t('concordance.title')}>
        {found?.places.map((place, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places have no names, and the list is replaced as a whole.
          <PlaceItem key={at} place={place} onClose={onClose} />
        ))}
      </ol>
    </Dialog>
  );
}

function countOf({ count, places }: Output<'library.find'>, t: ReturnType<typeof useTranslate>['t']): string {
  if (count === 0) return t('concordance.none');
  if (count > places.length) return t('concordance.countShown', { count, shown: places.length });
  return t('concordance.count', { count });
}

function PlaceItem({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { t } = useTranslate();
  const isHere = useReview(({ opened }) => opened?.review === place.review);
  const found = (
    <>
      {place.before}
      <mark>{place.words}</mark>
      {place.after}
    </>
  );
  return (
    <li className="concordance-place">
      <p lang="ja">{place.side === 'source' ? found : place.answer}</p>
      <p lang="en">{place.side === 'target' ? found : place.answer}</p>
      <p className="concordance-about">
        {isHere ? (
          place.title
        ) : (
          <button
            type="button"
            className="text-link"
            onClick={() => {
              onClose();
              void openReview(place.review);
            }}
          >
            {place.title}
          </button>
        )}
        <span data-status={place.status}>
          <Icon name={place.status} size={14} /> {t(`status.${place.status}`)}
          {place.corrected && ` · ${t('concordance.corrected')}`}
        </span>
      </p>
    </li>
  );
}
