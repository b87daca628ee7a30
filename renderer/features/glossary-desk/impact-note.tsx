/** What a change would flag in the library, before it is made. */
import type { Output } from '../../../shared/api/contract.ts';
import { openReview } from '../../state/app-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

export type Impact = Output<'glossary.impact'>;

interface ImpactNoteProps {
  readonly impact: Impact;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function ImpactNote({ impact, onSave, onCancel }: ImpactNoteProps) {
  const { t } = useTranslate();
  const { places, reviews } = impact;
  return (
    <div className="impact" role="alert">
      <p>{t('glossary.impact.flagged', { places: places.length, count: reviews })}</p>
      <ul>
        {places.map(({ review, title, target, words }) => (
          <li key={`${review} ${target} ${words}`}>
            <button type="button" className="desk-link" onClick={() => void openReview(review)}>
              {title}
            </button>
            <q>{target}</q> {words}
          </li>
        ))}
      </ul>
      <div className="concept-acts">
        <Button look="primary" onPress={onSave}>
          {t('glossary.impact.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('glossary.impact.back')}
        </Button>
      </div>
    </div>
  );
}
