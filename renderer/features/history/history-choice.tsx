/** Which part of the record is listed. */
import type { HistoryEntry, HistoryFilter, HistoryKind } from '../../../shared/review/history.ts';
import { currentRows } from '../../state/derived.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';

const ALL = 'all';

interface HistoryChoiceProps {
  readonly entries: readonly HistoryEntry[];
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

export function HistoryChoice({ entries, filter, onChange }: HistoryChoiceProps) {
  const { t } = useTranslate();
  const people = [...new Map(entries.map(({ by }) => [by.id, by.name])).entries()];
  const kinds = [...new Set(entries.flatMap((entry) => entry.kinds))];
  return (
    <div className="history-choice">
      <DropDown
        label={t('history.person')}
        options={[
          { id: ALL, label: t('history.everybody') },
          ...people.map(([id, name]) => ({ id, label: name || t('comments.unnamed') })),
        ]}
        value={filter.person ?? ALL}
        onChange={(id) => onChange({ ...filter, person: id === ALL ? undefined : id })}
      />
      <DropDown
        label={t('history.kind')}
        options={[
          { id: ALL, label: t('history.everything') },
          ...kinds.map((kind) => ({ id: kind, label: t(`merge.subject.${kind}`) })),
        ]}
        value={filter.kind ?? ALL}
        onChange={(id) => onChange({ ...filter, kind: id === ALL ? undefined : (id as HistoryKind) })}
      />
      <DropDown
        label={t('history.where')}
        options={[
          { id: ALL, label: t('history.everywhere') },
          { id: 'row', label: t('history.currentRow') },
        ]}
        value={filter.paragraphs ? 'row' : ALL}
        onChange={(id) => onChange({ ...filter, paragraphs: id === ALL ? undefined : paragraphsOfRow() })}
      />
    </div>
  );
}

function paragraphsOfRow(): readonly string[] {
  const { row } = useSelection.getState();
  const current = currentRows().find(({ key }) => key === row);
  return current ? [...current.source, ...current.target].map(({ id }) => id) : [];
}
