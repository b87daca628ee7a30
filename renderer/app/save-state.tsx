/** Says whether everything done is on the device; a failure names its reason and offers the next step. */

import { useReview } from '../state/review-store.ts';
import { useTranslate } from '../state/translate.ts';
import { Icon } from '../ui/icon.tsx';

export function SaveStateText() {
  const { t } = useTranslate();
  const kind = useReview(({ save }) => save.kind);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  return (
    <p className="save-state" role="status" data-kind={kind}>
      {kind === 'failed' && <Icon name="warning" size={14} />}
      {kind === 'saved' && !locked && <Icon name="accept" size={14} />}
      {locked ? t('save.readOnly') : t(`save.${kind}`)}
    </p>
  );
}
