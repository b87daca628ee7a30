/** A cell of the concept list while it is written in. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { TERM_STATUSES } from '../../../shared/glossary/concept.ts';
import type { CellColumn } from '../../../shared/glossary/edit-cell.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { isComposing } from '../../ui/composition.ts';

interface CellEditorProps {
  readonly column: CellColumn;
  /** What stands in the cell at first. */
  readonly text: string;
  /** `step`: to the cell in which the reader writes on; 0 to stay, undefined where the focus has gone elsewhere. */
  readonly onWrite: (text: string, step: 1 | -1 | 0 | undefined) => void;
  readonly onCancel: () => void;
}

const LANGUAGES: Readonly<Partial<Record<CellColumn, string>>> = { source: 'ja', reading: 'ja', target: 'en' };

export function CellEditor({ column, text, onWrite, onCancel }: CellEditorProps) {
  const { t } = useTranslate();
  const domains = useDesk((desk) => desk.facts?.domains ?? []);
  const [value, setValue] = useState(text);
  const isLeft = useRef(false);
  const leave = (act: () => void) => {
    // The focus goes once more when the box is taken away.
    if (isLeft.current) return;
    isLeft.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') leave(onCancel);
    else if (event.key === 'Enter') leave(() => onWrite(value, 0));
    else if (event.key === 'Tab') leave(() => onWrite(value, event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
  };
  const box = {
    className: 'text-box cell-editor',
    'aria-label': t(`glossary.cell.${column}`),
    value,
    onKeyDown,
    onBlur: () => leave(() => onWrite(value, undefined)),
  };
  if (column === 'status') {
    return (
      <select
        {...box}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here.
        autoFocus
        onChange={(event) => setValue(event.target.value)}
      >
        {TERM_STATUSES.map((id) => (
          <option key={id} value={id}>
            {t(`glossary.status.${id}`)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...box}
        lang={LANGUAGES[column]}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here.
        autoFocus
        spellCheck={false}
        list={column === 'domain' ? 'desk-domains' : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setValue(event.target.value)}
      />
      {column === 'domain' && (
        <datalist id="desk-domains">
          {domains.map(({ domain }) => (
            <option key={domain} value={domain} />
          ))}
        </datalist>
      )}
    </>
  );
}
