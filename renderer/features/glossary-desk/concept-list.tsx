/** The concepts as rows, of which only those in view stand in the page: fifty thousand are as quick as fifty. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { PAGE_ROWS, rowAt, useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';

/** In pixels; every row has it. */
const ROW_HEIGHT = 34;

export function ConceptList() {
  const { t } = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, facts, chosen, selected, query } = useDesk();
  const count = facts?.matching ?? 0;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => {
    if (count === 0) return;
    for (let page = Math.floor(first / PAGE_ROWS); page <= Math.floor(last / PAGE_ROWS); page++) {
      void useDesk.getState().load(page);
    }
  }, [first, last, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top.
  useEffect(() => virtualizer.scrollToIndex(0), [query]);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = indexOf(chosen, pages);
    const next = Math.min(count - 1, Math.max(0, at + step));
    virtualizer.scrollToIndex(next);
    const concept = rowAt(pages, next);
    if (concept) useDesk.getState().choose(concept.id);
  };
  return (
    <section className="desk-list" aria-label={t('glossary.desk.concepts')} data-pane="rows">
      <div className="desk-head" aria-hidden="true">
        <span />
        <span>{t('glossary.sort.source')}</span>
        <span>{t('glossary.sort.target')}</span>
        <span>{t('glossary.sort.domain')}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk the buttons of the rows. */}
      <div className="desk-scroller" ref={scroller} onKeyDown={walk}>
        <ul
          className="desk-rows"
          aria-label={t('glossary.desk.concepts')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is scrolled by key.
          tabIndex={0}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const concept = rowAt(pages, index);
            return (
              <li
                key={index}
                className="desk-row"
                aria-setsize={count}
                aria-posinset={index + 1}
                data-chosen={(concept && concept.id === chosen) || undefined}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
              >
                {concept && <Row concept={concept} isSelected={selected.has(concept.id)} />}
              </li>
            );
          })}
        </ul>
        {facts && count === 0 && (
          <p className="desk-none">{t(facts.total === 0 ? 'glossary.desk.empty' : 'glossary.desk.nothing')}</p>
        )}
      </div>
    </section>
  );
}

function indexOf(chosen: string | undefined, pages: ReadonlyMap<number, readonly Concept[]>): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex(({ id }) => id === chosen);
    if (at >= 0) return page * PAGE_ROWS + at;
  }
  return -1;
}

const Row = memo(function Row({ concept, isSelected }: { readonly concept: Concept; readonly isSelected: boolean }) {
  const { t } = useTranslate();
  const source = concept.terms.find(({ language }) => language === 'ja');
  const target = concept.terms.find(({ language }) => language === 'en');
  const avoided = concept.terms.filter(({ status }) => status === 'deprecated' || status === 'forbidden').length;
  const name = source?.text ?? target?.text ?? '';
  return (
    <>
      <input
        type="checkbox"
        aria-label={t('glossary.desk.select', { term: name })}
        checked={isSelected}
        onChange={() => {
          const { selected, select } = useDesk.getState();
          const next = new Set(selected);
          if (!next.delete(concept.id)) next.add(concept.id);
          select(next);
        }}
      />
      <button type="button" className="desk-open" onClick={() => useDesk.getState().choose(concept.id)}>
        <span lang="ja">
          {source?.text} {source?.reading && <small>{source.reading}</small>}
        </span>
        <span lang="en">
          {target?.text}{' '}
          {avoided > 0 && <small className="desk-avoided">{t('glossary.desk.avoided', { count: avoided })}</small>}
          {concept.status && <small> {t(`glossary.conceptStatus.${concept.status}`)}</small>}
        </span>
        <span>{concept.domain}</span>
      </button>
    </>
  );
});
