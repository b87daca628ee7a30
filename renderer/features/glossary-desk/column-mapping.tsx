/** What each column of a table is read as, over its first rows. */
import { COLUMN_CHOICES, type ColumnChoice } from '../../../shared/glossary/glossary-columns.ts';
import type { ColumnWish } from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';

interface ColumnMappingProps {
  readonly sample: readonly (readonly string[])[];
  readonly columns: ColumnWish;
  readonly onChange: (columns: ColumnWish) => void;
}

export function ColumnMapping({ sample, columns, onChange }: ColumnMappingProps) {
  const { t } = useTranslate();
  const { headerRows } = columns;
  const set = (at: number, choice: ColumnChoice) =>
    onChange({
      headerRows,
      // One column is the source: what was it before becomes a note.
      columns: columns.columns.map((one, index) =>
        index === at ? choice : one === choice && choice !== 'further' && choice !== 'skip' ? 'further' : one,
      ),
    });
  // Columns and rows have no names of their own but their places.
  const places = columns.columns.map((choice, at) => ({ id: `column ${at}`, choice, at }));
  const rows = sample.map((cells, at) => ({ id: `row ${at}`, cells, isHeading: at < headerRows }));
  return (
    <fieldset className="mapping">
      <legend>{t('glossary.import.columns')}</legend>
      <label>
        <input
          type="checkbox"
          checked={headerRows === 1}
          onChange={(event) => onChange({ ...columns, headerRows: event.target.checked ? 1 : 0 })}
        />
        {t('glossary.import.heading')}
      </label>
      <section
        className="mapping-table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled by key.
        tabIndex={0}
        aria-label={t('glossary.import.columns')}
      >
        <table>
          <thead>
            <tr>
              {places.map(({ id: place, choice, at }) => (
                <th key={place} scope="col">
                  <select
                    className="text-box"
                    aria-label={t('glossary.import.column', { number: at + 1 })}
                    value={choice}
                    onChange={(event) => set(at, event.target.value as ColumnChoice)}
                  >
                    {COLUMN_CHOICES.map((id) => (
                      <option key={id} value={id}>
                        {t(`glossary.column.${id}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, cells, isHeading }) => (
              <tr key={row} data-heading={isHeading || undefined}>
                {places.map(({ id: place, at }) => (
                  <td key={place}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </fieldset>
  );
}
