/** The button that appears beside selected words. */

import { beginComment } from '../../state/comment-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import './selection-button.css';

/** Distance from the words in pixels. */
const GAP = 6;
const HEIGHT = 32;

export function SelectionButton() {
  const { t } = useTranslate();
  const words = useSelection((state) => state.words);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  if (!words || locked) return null;
  const { left, right, top, bottom } = words.box;
  if (bottom < 0 || top > window.innerHeight) return null;
  const below = bottom + GAP + HEIGHT < window.innerHeight;
  return (
    <button
      type="button"
      className="selection-button"
      aria-label={t('comments.onWords')}
      style={{ left: (left + right) / 2, top: below ? bottom + GAP : top - GAP - HEIGHT }}
      // Else the press would take the selection away before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        beginComment(words.anchor);
        window.getSelection()?.removeAllRanges();
      }}
    >
      <Icon name="comment" /> {t('comments.comment')}
    </button>
  );
}
