/** What a change would flag in the library, before it is made. */
import { openReview } from '../../state/app-store.ts';
import type { Impact } from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

interface ImpactNoteProps {
  readonly impact: Impact;
  /** What the way back is called. */
  readonly back: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function ImpactNote({ impact, back, onSave, onCancel }: ImpactNoteProps) {
  const { t } = useTranslate();
  const { places, reviews } = impact;
  return (
    <div className="impact" role="alert">
      <p>{t('glossary.impact.flagged', { places: places.length, count: reviews })}</p>
      <ul>
        {places.map(({ review, title, target, words }) => (
          <li key={`${review} ${target} ${words}`}>
            <button type="button" className="text-link" onClick={() => void openReview(review)}>
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
        <Button look="quiet" autoFocus onPress={onCancel}>
          {back}
        </Button>
      </div>
    </div>
  );
}
