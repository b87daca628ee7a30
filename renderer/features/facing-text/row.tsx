/** One row of the facing text: what answers each other, its state, and what can be done with it. */
import { memo, type ReactNode } from 'react';
import type { LanguageCode } from '../../../shared/languages/pack.ts';
import type { Side } from '../../../shared/side.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { rowStatus } from '../../../shared/workspace/progress.ts';
import { beginComment } from '../../state/comment-acts.ts';
import { useRowNotes } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { FormerText } from './former-text.tsx';
import { ParagraphText } from './paragraph.tsx';
import { useDropRow } from './paragraph-drag.ts';
import type { StatusMenuPlace } from './status-menu.tsx';
import './row.css';

interface RowProps {
  readonly row: TextRow;
  /** Place in the text, from 0. */
  readonly index: number;
  /** What is left empty before it, in pixels. */
  readonly gap: number;
  readonly languages: Readonly<Record<Side, LanguageCode>>;
  readonly measure: (element: Element | null) => void;
  /** What is to be said about the link, between the sides. */
  readonly linkHint: (row: TextRow) => ReactNode;
  readonly onStatus: (place: StatusMenuPlace) => void;
}

export const Row = memo(function Row({ row, index, gap, languages, measure, linkHint, onStatus }: RowProps) {
  const current = useSelection((state) => state.row === row.key);
  const compared = useView(({ view }) => view === 'compared');
  const label = useRowLabel(row, index + 1);
  const { isTarget, dropProps } = useDropRow(row);
  return (
    <tr
      ref={measure}
      className="row"
      aria-rowindex={index + 2}
      aria-label={label}
      aria-current={current || undefined}
      tabIndex={current ? 0 : -1}
      data-index={index}
      data-row={row.key}
      data-page={row.link === undefined || undefined}
      data-drop={isTarget || undefined}
      {...dropProps}
      style={gap > 0 ? { marginTop: gap } : undefined}
      onFocus={() => useSelection.getState().chooseRow(row.key)}
    >
      <td className="row-rail">
        <span className="row-number" aria-hidden="true">
          {index + 1}
        </span>
        {row.link ? <StatusButton row={row} onStatus={onStatus} /> : <span className="row-status" />}
      </td>
      {compared ? (
        <FormerText row={row} language={languages.target} />
      ) : (
        <SideCell side="source" row={row} language={languages.source} current={current} />
      )}
      <td className="row-link">{row.link && linkHint(row)}</td>
      <SideCell side="target" row={row} language={languages.target} current={current} />
      <td className="row-tools">{row.link && <CommentButton row={row} />}</td>
    </tr>
  );
});

function useRowLabel(row: TextRow, number: number): string {
  const { t } = useTranslate();
  const status = useReview(({ review }) => rowStatus(row, review.statuses));
  const { findings, comments } = useRowNotes(row);
  if (!row.link) return t('text.pageRow', { number });
  return [
    t('text.row', { number, status: t(`status.${status}`) }),
    findings > 0 ? t('text.rowFindings', { count: findings }) : '',
    comments > 0 ? t('text.rowComments', { count: comments }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

interface SideCellProps {
  readonly side: Side;
  readonly row: TextRow;
  readonly language: LanguageCode;
  readonly current: boolean;
}

function SideCell({ side, row, language, current }: SideCellProps) {
  const { t } = useTranslate();
  return (
    <td className="row-side" lang={language} data-side={side}>
      {row[side].map((paragraph) => (
        <ParagraphText key={paragraph.id} side={side} paragraph={paragraph} current={current} />
      ))}
      {row.link && row[side].length === 0 && <p className="row-void">{t('text.noCounterpart')}</p>}
    </td>
  );
}

function StatusButton({ row, onStatus }: Pick<RowProps, 'row' | 'onStatus'>) {
  const { t } = useTranslate();
  const status = useReview(({ review }) => rowStatus(row, review.statuses));
  const name = t('text.statusOf', { status: t(`status.${status}`) });
  return (
    <button
      type="button"
      className="row-status"
      data-status={status}
      aria-label={name}
      aria-haspopup="menu"
      title={name}
      tabIndex={-1}
      onClick={({ currentTarget }) => onStatus({ row, button: currentTarget })}
    >
      <Icon name={status} />
    </button>
  );
}

function CommentButton({ row }: { readonly row: TextRow }) {
  const { t } = useTranslate();
  const { paragraphComments } = useRowNotes(row);
  const { chooseThread } = useSelection.getState();
  const paragraph = row.target[0] ?? row.source[0];
  if (!paragraph) return null;
  const side = row.target.length > 0 ? 'target' : 'source';
  const first = paragraphComments[0];
  const name = first === undefined ? t('text.commentRow') : t('text.rowComments', { count: paragraphComments.length });
  return (
    <button
      type="button"
      className="row-comment"
      data-count={paragraphComments.length || undefined}
      aria-label={name}
      title={name}
      tabIndex={-1}
      onClick={() =>
        first === undefined ? beginComment({ on: 'paragraph', side, paragraph: paragraph.id }) : chooseThread(first)
      }
    >
      <Icon name="comment" />
      {paragraphComments.length > 0 && <span>{paragraphComments.length}</span>}
    </button>
  );
}
