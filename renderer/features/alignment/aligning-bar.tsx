/** Over the text while the alignment is being repaired: what can be done now, and the way out. */
import { useAligning } from '../../state/aligning-store.ts';
import { alignAgain, isDoubtful, walkDoubtful } from '../../state/link-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import './aligning-bar.css';

export function AligningBar() {
  const { t } = useTranslate();
  const { on, hand, toggle } = useAligning();
  const doubtful = useReview(({ review }) => review.links.filter(isDoubtful).length);
  if (!on) return null;
  return (
    <section className="aligning-bar" aria-label={t('aligning.title')}>
      <p role="status">{hand.length > 0 ? t('aligning.inHand', { count: hand.length }) : t('aligning.hint')}</p>
      <Button look="quiet" isDisabled={doubtful === 0} onPress={walkDoubtful}>
        {t('aligning.doubtful', { count: doubtful })}
      </Button>
      <Button look="quiet" icon="align" onPress={() => void alignAgain()}>
        {t('commands.alignAgain')}
      </Button>
      <Button onPress={toggle}>{t('aligning.done')}</Button>
    </section>
  );
}
