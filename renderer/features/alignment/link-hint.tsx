/** Says how sure a link is and why its paragraphs belong together. */
import { memo, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { Link } from '../../../shared/alignment/link.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { host } from '../../host/client.ts';
import { useAligning } from '../../state/aligning-store.ts';
import { isDoubtful } from '../../state/link-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { MovedHint } from './moved-hint.tsx';
import './link-hint.css';

/** How many reasons are worth reading. */
const REASONS = 8;

export const LinkHint = memo(function LinkHint({ row }: { readonly row: TextRow }) {
  const { t } = useTranslate();
  const open = useAligning(({ explained }) => explained === row.key);
  const aligning = useAligning(({ on }) => on);
  const { explain } = useAligning.getState();
  const button = useRef<HTMLButtonElement>(null);
  const { link } = row;
  if (!link) return null;
  if (link.source.length === 0 || link.target.length === 0) return link.moved ? <MovedHint link={link} /> : null;
  const sureness = link.pinned ? 'pinned' : isDoubtful(link) ? 'doubtful' : 'sure';
  const name = t(`link.${sureness}`);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="link-hint"
        data-sureness={sureness}
        aria-label={t('link.why', { sureness: name })}
        aria-expanded={open}
        title={name}
        tabIndex={-1}
        onClick={() => explain(row.key)}
      >
        {sureness === 'doubtful' ? (
          <span aria-hidden="true">≈?</span>
        ) : (
          <Icon name={sureness === 'pinned' && !aligning ? 'pin' : 'link'} size={14} />
        )}
      </button>
      {open && (
        <Popover
          className="popover"
          triggerRef={button}
          isOpen
          onOpenChange={(isOpen) => !isOpen && explain(undefined)}
          placement="bottom"
        >
          <Reasons link={link} name={name} />
        </Popover>
      )}
    </>
  );
});

function Reasons({ link, name }: { readonly link: Link; readonly name: string }) {
  const { t, language } = useTranslate();
  const found = useReasons(link);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(link.score);
  const reasons = found?.slice(0, REASONS) ?? [];
  return (
    <Dialog className="link-reasons">
      <Heading slot="title" className="link-reasons-title">
        {link.pinned ? name : t('link.score', { sureness: name, percent })}
      </Heading>
      {found?.length === 0 && <p>{t('link.noReasons')}</p>}
      <ul>
        {reasons.map(({ kind, weight, source, target }) => (
          <li key={`${kind} ${source} ${target}`} data-against={weight < 0 || undefined}>
            <span className="link-reason-kind">{t(weight < 0 ? `link.against.${kind}` : `link.for.${kind}`)}</span>
            {source !== undefined && <span lang="ja">{source}</span>}
            {target !== undefined && <span lang="en">{target}</span>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What speaks for and against the link, asked of the host; undefined until it answers. */
function useReasons({ source, target }: Link): Link['reasons'] | undefined {
  const [reasons, setReasons] = useState<Link['reasons']>();
  const review = useReview(({ opened }) => opened?.review);
  useEffect(() => {
    let wanted = true;
    if (review === undefined) return;
    void host.call('review.explainLink', { review, source, target }).then((answer) => {
      if (wanted) setReasons(answer.ok ? answer.value.reasons : []);
    });
    return () => {
      wanted = false;
    };
  }, [review, source, target]);
  return reasons;
}
