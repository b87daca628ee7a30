// biome-ignore-all lint/a11y/useSemanticElements: a table element would lay the lines out itself.
/**
 * The concepts as a table to read and to write in, of which only the lines in view stand in the page: fifty thousand are
 * as quick as fifty. The table itself holds the focus and names its current cell, so that scrolling never loses it.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { CELL_COLUMNS, canEditCell, cellText } from '../../../shared/glossary/edit-cell.ts';
import { type ListLayout, layList } from '../../../shared/glossary/lay-list.ts';
import { conceptAt, PAGE_ROWS, toggleGroup, useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { CellEditor } from './cell-editor.tsx';
import { ImpactNote } from './impact-note.tsx';
import { ConceptRow, cellId, GroupRow, ListHead } from './list-lines.tsx';
import { SelectedActs } from './selected-acts.tsx';
import { useCellWriting } from './use-cell-writing.ts';
import { useListKeys } from './use-list-keys.ts';
import './concept-list.css';

/** In pixels; every line has it, the head too. */
const LINE_HEIGHT = 34;

export function ConceptList() {
  const { t } = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const { pages, facts, chosen, selected, query, closed } = useDesk();
  const { matching = 0, groups, isEditable = false } = facts ?? {};
  const layout = useMemo(() => layList(matching, groups ?? [], closed), [matching, groups, closed]);
  const virtualizer = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 10,
    paddingStart: LINE_HEIGHT,
    scrollPaddingStart: LINE_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  useWantedPages(
    items.map(({ index }) => index),
    layout,
  );
  const keys = useListKeys({
    layout,
    isEditable,
    pageLines: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / LINE_HEIGHT) - 2),
    show: (index) => virtualizer.scrollToIndex(index),
  });
  const writing = useCellWriting(keys, () => scroller.current?.focus({ preventScroll: true }));
  const { current } = keys;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at the top.
  useEffect(() => {
    virtualizer.scrollToIndex(0);
    keys.reset();
  }, [query]);
  const editorOf = (concept: Concept, index: number) => {
    const column = CELL_COLUMNS[current.column];
    if (!current.isEditing || current.index !== index || !column || !canEditCell(concept, column)) return undefined;
    const box = (
      <CellEditor
        key={`${concept.id} ${column}`}
        column={column}
        text={cellText(concept, column)}
        onWrite={(text, step) => void writing.write(concept, text, step)}
        onCancel={writing.cancel}
      />
    );
    return { column: current.column, box };
  };
  const pointAt = ({ target }: MouseEvent, isEditing: boolean) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : undefined;
    if (!row || (target as Element).closest('input, select')) return;
    const index = Number(row.dataset.line);
    const line = layout.lineAt(index);
    const column = (target as Element).closest<HTMLElement>('[data-column]')?.dataset.column;
    keys.go(index, column === undefined ? current.column : Number(column), isEditing && isEditable);
    if (line?.kind === 'group' && !isEditing) toggleGroup(line.domain);
  };
  const isGrouped = groups !== undefined && groups.length > 0;
  const isCurrentShown = items.some(({ index }) => index === current.index) && !current.isEditing;
  return (
    <section className="desk-list" aria-label={t('glossary.desk.list')} data-pane="rows">
      <div
        role="treegrid"
        aria-label={t('glossary.desk.concepts')}
        aria-rowcount={layout.count + 1}
        aria-multiselectable
        aria-readonly={!isEditable}
        {...(isCurrentShown && { 'aria-activedescendant': cellId(current.index, current.column) })}
        className="desk-scroller"
        ref={scroller}
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onClick={(event) => pointAt(event, false)}
        onDoubleClick={(event) => pointAt(event, true)}
      >
        <div className="desk-rows" style={{ height: virtualizer.getTotalSize() }}>
          <ListHead />
          {items.map(({ index, start }) => {
            const line = layout.lineAt(index);
            if (!line) return null;
            const concept = line.kind === 'concept' ? conceptAt(pages, line.place) : undefined;
            const place = { index, start, level: isGrouped ? line.kind : undefined } as const;
            const currentColumn = index === current.index ? current.column : undefined;
            return line.kind === 'group' ? (
              <GroupRow key={`group ${line.domain}`} {...place} group={line} isCurrent={currentColumn !== undefined} />
            ) : (
              <ConceptRow
                key={concept?.id ?? index}
                {...place}
                concept={concept}
                currentColumn={currentColumn}
                isChosen={concept !== undefined && concept.id === chosen}
                isSelected={concept !== undefined && selected.has(concept.id)}
                editor={concept && editorOf(concept, index)}
              />
            );
          })}
        </div>
        {facts && matching === 0 && (
          <p className="desk-none">{t(facts.total === 0 ? 'glossary.desk.empty' : 'glossary.desk.nothing')}</p>
        )}
      </div>
      {writing.held && (
        <ImpactNote
          impact={writing.held.impact}
          back={t('glossary.impact.drop')}
          onSave={() => void writing.settle(true)}
          onCancel={() => void writing.settle(false)}
        />
      )}
      <SelectedActs />
    </section>
  );
}

/** Asks for the concepts of the lines in view. */
function useWantedPages(lines: readonly number[], layout: ListLayout): void {
  const pages = lines.flatMap((index) => {
    const line = layout.lineAt(index);
    return line?.kind === 'concept' ? [Math.floor(line.place / PAGE_ROWS)] : [];
  });
  const wanted = [...new Set(pages)].join(' ');
  useEffect(() => {
    for (const page of wanted.split(' ').filter((one) => one !== '')) void useDesk.getState().load(Number(page));
  }, [wanted]);
}
