/** The facing text: both sides in one scroller, a row for each link, windowed when the article is long. */
import { type ReactNode, useRef, useState } from 'react';
import type { LanguageCode } from '../../../shared/languages/pack.ts';
import type { Side } from '../../../shared/side.ts';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useAligning } from '../../state/aligning-store.ts';
import { useRows } from '../../state/derived.ts';
import { isComposing, useDrafts } from '../../state/drafts-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { useView } from '../../state/view-store.ts';
import { useAnsweringSentence } from './answering-sentence.ts';
import { useDraftHighlight } from './draft-highlight.ts';
import { FindBar, type FindKeys } from './find-bar.tsx';
import { Row } from './row.tsx';
import { useRowFocus } from './row-focus.ts';
import { StatusMenu, type StatusMenuPlace } from './status-menu.tsx';
import { useTextWindow } from './text-window.ts';
import { useWordSelection } from './word-selection.ts';
import './facing-text.css';

interface FacingTextProps {
  readonly linkHint: (row: TextRow) => ReactNode;
  readonly findKeys: FindKeys;
}

export function FacingText({ linkHint, findKeys }: FacingTextProps) {
  const { t } = useTranslate();
  const rows = useRows();
  const languages = useLanguages();
  const aligning = useAligning(({ on }) => on);
  const view = useView((state) => state.view);
  const composing = useDrafts(isComposing);
  const scroller = useRef<HTMLDivElement>(null);
  const window = useTextWindow(rows, scroller);
  const [menu, setMenu] = useState<StatusMenuPlace>();
  useRowFocus(rows, scroller, window.scrollToIndex);
  useWordSelection(scroller);
  useDraftHighlight(scroller);
  useAnsweringSentence(scroller);
  return (
    <section
      className="facing"
      aria-label={t('text.title')}
      data-pane="text"
      data-zone={aligning ? 'rows alignment' : 'rows'}
      data-aligning={aligning || undefined}
      data-composing={composing || undefined}
      data-view={view}
    >
      <FindBar scroller={scroller} scrollToIndex={window.scrollToIndex} keys={findKeys} />
      <div className="facing-scroller" ref={scroller}>
        <table className="facing-table" aria-label={t('text.title')} aria-rowcount={rows.length + 1}>
          <Heads languages={languages} compared={view === 'compared'} />
          <tbody className="facing-rows" style={{ height: window.height, paddingTop: window.top }}>
            {window.rows.map(({ key, index, gap }) => {
              const row = rows[index];
              return (
                row && (
                  <Row
                    key={key}
                    row={row}
                    index={index}
                    gap={gap}
                    languages={languages}
                    measure={window.measure}
                    linkHint={linkHint}
                    onStatus={setMenu}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <StatusMenu place={menu} onClose={() => setMenu(undefined)} />
    </section>
  );
}

function useLanguages(): Readonly<Record<Side, LanguageCode>> {
  const source = useReview(({ review }) => review.source?.language ?? 'ja');
  const target = useReview(({ review }) => review.target?.language ?? 'en');
  const kept = useRef({ source, target });
  if (kept.current.source !== source || kept.current.target !== target) kept.current = { source, target };
  return kept.current;
}

interface HeadsProps {
  readonly languages: Readonly<Record<Side, LanguageCode>>;
  readonly compared: boolean;
}

/** Names the columns: seen by all, since a reader may not know which side is which. */
function Heads({ languages, compared }: HeadsProps) {
  const { t } = useTranslate();
  return (
    <thead className="facing-heads">
      <tr className="row facing-head" aria-rowindex={1}>
        <th scope="col">
          <span className="unseen">{t('text.statusColumn')}</span>
        </th>
        <th scope="col" className="row-side">
          {compared ? t('versions.former') : t(`language.${languages.source}`)}
        </th>
        <th scope="col">
          <span className="unseen">{t('text.linkColumn')}</span>
        </th>
        <th scope="col" className="row-side">
          {compared ? t('versions.now') : t(`language.${languages.target}`)}
        </th>
        <th scope="col">
          <span className="unseen">{t('text.toolsColumn')}</span>
        </th>
      </tr>
    </thead>
  );
}
