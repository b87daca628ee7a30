// biome-ignore-all lint/a11y/useSemanticElements: a table element would lay the lines out itself.
// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus for its lines and cells.
/** The lines of the concept list: its head, the heading of a domain, and a concept with its cells. */
import { memo, type ReactNode } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { CELL_COLUMNS, type CellColumn, cellText } from '../../../shared/glossary/edit-cell.ts';
import type { ListLine } from '../../../shared/glossary/lay-list.ts';
import { toggleSelected } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Icon } from '../../ui/icon.tsx';

export function cellId(index: number, column: number): string {
  return `desk-cell-${index}-${column}`;
}

export function ListHead() {
  const { t } = useTranslate();
  return (
    <div role="row" aria-rowindex={1} className="desk-row desk-head">
      <span role="columnheader" aria-label={t('glossary.cell.selected')} />
      {CELL_COLUMNS.map((column) => (
        <span key={column} role="columnheader">
          {t(`glossary.cell.${column}`)}
        </span>
      ))}
    </div>
  );
}

/** Where a line stands: its number, its distance from the top in pixels, and which level it has where there are groups. */
interface Place {
  readonly index: number;
  readonly start: number;
  readonly level: ListLine['kind'] | undefined;
}

function placed({ index, start, level }: Place) {
  return {
    className: 'desk-row',
    'aria-rowindex': index + 2,
    'data-line': index,
    style: { transform: `translateY(${start}px)` },
    ...(level && { 'aria-level': level === 'group' ? 1 : 2 }),
  } as const;
}

interface GroupRowProps extends Place {
  readonly group: Extract<ListLine, { kind: 'group' }>;
  readonly isCurrent: boolean;
}

export function GroupRow({ group: { domain, count, isOpen }, isCurrent, ...place }: GroupRowProps) {
  const { t } = useTranslate();
  return (
    <div role="row" {...placed(place)} aria-expanded={isOpen} data-group data-current={isCurrent ? 0 : undefined}>
      <div role="gridcell" id={cellId(place.index, 0)} aria-colspan={CELL_COLUMNS.length + 1} className="desk-group">
        <span className="desk-group-sign" data-open={isOpen || undefined}>
          <Icon name="down" size={12} />
        </span>
        {domain === '' ? t('glossary.desk.noDomain') : domain} <small>{count}</small>
      </div>
    </div>
  );
}

interface ConceptRowProps extends Place {
  /** Undefined while it is still on its way. */
  readonly concept: Concept | undefined;
  readonly currentColumn: number | undefined;
  /** Whether it is in the form. */
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly editor: CellBox | undefined;
}

/** The column that is written in, with the box for it. */
interface CellBox {
  readonly column: number;
  readonly box: ReactNode;
}

export function ConceptRow({ concept, currentColumn, isChosen, isSelected, editor, ...place }: ConceptRowProps) {
  return (
    <div
      role="row"
      {...placed(place)}
      aria-selected={isSelected}
      data-chosen={isChosen || undefined}
      data-current={currentColumn}
    >
      {concept && <Cells index={place.index} concept={concept} isSelected={isSelected} editor={editor} />}
    </div>
  );
}

interface CellsProps extends Pick<Place, 'index'>, Pick<ConceptRowProps, 'isSelected' | 'editor'> {
  readonly concept: Concept;
}

const Cells = memo(function Cells({ index, concept, isSelected, editor }: CellsProps) {
  const { t } = useTranslate();
  const name = cellText(concept, 'source') || cellText(concept, 'target');
  return (
    <>
      <div role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('glossary.desk.select', { term: name })}
          checked={isSelected}
          onChange={() => toggleSelected(concept.id)}
        />
      </div>
      {CELL_COLUMNS.map((column, at) => (
        <div key={column} role="gridcell" id={cellId(index, at)} data-column={at} className="desk-cell">
          {editor?.column === at ? editor.box : <CellWords concept={concept} column={column} />}
        </div>
      ))}
    </>
  );
});

function CellWords({ concept, column }: { readonly concept: Concept; readonly column: CellColumn }) {
  const { t } = useTranslate();
  const text = cellText(concept, column);
  switch (column) {
    case 'source':
    case 'reading':
      return <span lang="ja">{text}</span>;
    case 'target': {
      const avoided = concept.terms.filter(({ status }) => status === 'deprecated' || status === 'forbidden').length;
      return (
        <>
          <span lang="en">{text}</span>
          {avoided > 0 && <small className="desk-avoided"> {t('glossary.desk.avoided', { count: avoided })}</small>}
        </>
      );
    }
    case 'status':
      return (
        <>
          {text !== '' && t(`glossary.status.${text}`)}
          {concept.status && <small> {t(`glossary.conceptStatus.${concept.status}`)}</small>}
        </>
      );
    case 'domain':
      return <>{text}</>;
  }
}
