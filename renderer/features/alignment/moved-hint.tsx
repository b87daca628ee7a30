/** Says of a paragraph without counterpart which one, at another place, seems to answer it. */
import { useMemo, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { findMoved } from '../../../shared/alignment/find-moved.ts';
import type { Link } from '../../../shared/alignment/link.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import './link-hint.css';

export function MovedHint({ link }: { readonly link: Link }) {
  const { t } = useTranslate();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const review = useReview(({ review }) => review);
  const answer = useMemo(() => findMoved(link, review), [link, review]);
  if (!answer) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="link-hint"
        data-sureness="doubtful"
        aria-label={t('link.whereMoved')}
        aria-expanded={open}
        title={t('link.moved')}
        tabIndex={-1}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">↕?</span>
      </button>
      {open && (
        <Popover className="popover" triggerRef={button} isOpen onOpenChange={setOpen} placement="bottom">
          <Dialog className="link-reasons">
            <Heading slot="title" className="link-reasons-title">
              {t('link.moved')}
            </Heading>
            <p>{t('link.movedTo')}</p>
            <p className="link-moved" lang={answer.language}>
              {answer.paragraph.text}
            </p>
          </Dialog>
        </Popover>
      )}
    </>
  );
}
