/** The states a row can have, in one menu that all rows share. */
import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { paragraphStatusSchema } from '../../../shared/review/event.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { rowStatus } from '../../../shared/workspace/progress.ts';
import { useReview } from '../../state/review-store.ts';
import { setStatus } from '../../state/row-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { ActMenu } from '../../ui/menu.tsx';

export interface StatusMenuPlace {
  readonly row: TextRow;
  readonly button: Element;
}

interface StatusMenuProps {
  readonly place: StatusMenuPlace | undefined;
  readonly onClose: () => void;
}

export function StatusMenu({ place, onClose }: StatusMenuProps) {
  const { t } = useTranslate();
  const trigger = useRef<Element>(null);
  trigger.current = place?.button ?? null;
  if (!place) return null;
  const { review } = useReview.getState();
  return (
    <Popover
      className="popover"
      isOpen
      triggerRef={trigger}
      placement="right top"
      onOpenChange={(open) => !open && onClose()}
    >
      <ActMenu
        label={t('status.title')}
        selected={rowStatus(place.row, review.statuses)}
        acts={paragraphStatusSchema.options.map((status) => ({
          id: status,
          label: t(`status.${status}`),
          icon: status,
          run: () => {
            onClose();
            void setStatus(place.row, status);
          },
        }))}
      />
    </Popover>
  );
}
