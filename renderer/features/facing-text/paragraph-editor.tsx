/** The box in which a paragraph of the translation is typed over. What is typed touches nothing until it is done. */
import { useEffect, useRef, useState } from 'react';
import type { Role } from '../../../shared/document/document.ts';
import { type EditDraft, useDrafts } from '../../state/drafts-store.ts';
import { discardEdit, finishEdit } from '../../state/edit-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composition.ts';
import './paragraph-editor.css';

interface ParagraphEditorProps {
  readonly draft: EditDraft;
  readonly role: Role;
}

export function ParagraphEditor({ draft, role }: ParagraphEditorProps) {
  const { t } = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const [saving, setSaving] = useState(false);
  const { selected } = draft;
  useEffect(() => {
    field.current?.focus();
    if (selected) field.current?.setSelectionRange(selected.start, selected.end);
  }, [selected]);
  const finish = async () => {
    setSaving(true);
    await finishEdit();
    setSaving(false);
  };
  return (
    <div className="paragraph-editor">
      <textarea
        ref={field}
        className="text-box paragraph"
        data-role={role}
        rows={1}
        aria-label={t('edit.label')}
        spellCheck={false}
        value={draft.text}
        onChange={({ currentTarget }) =>
          useDrafts.getState().writeParagraph({ ...draft, text: currentTarget.value, selected: undefined })
        }
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
          if (event.key === 'Escape') leave(draft);
        }}
      />
      <div className="card-acts">
        <Button look="primary" isDisabled={saving} onPress={() => void finish()}>
          {t(draft.suggesting ? 'edit.suggest' : 'edit.done')}
        </Button>
        <Button onPress={discardEdit}>{t('app.discard')}</Button>
        <TextChangedNote draft={draft} />
      </div>
    </div>
  );
}

/** Escape closes a box in which nothing was typed; else it only goes back to the row, and the words stay. */
function leave(draft: EditDraft): void {
  const { row, enterRow } = useSelection.getState();
  if (draft.text === draft.before) discardEdit();
  else if (row !== undefined) enterRow(row);
}

/** The paragraph may have been changed meanwhile, by an undo or in another window. */
function TextChangedNote({ draft }: { readonly draft: EditDraft }) {
  const { t } = useTranslate();
  const text = useReview(({ review }) => review.target?.paragraphs.find(({ id }) => id === draft.paragraph)?.text);
  return text === draft.before ? null : <p role="status">{t('edit.changedMeanwhile')}</p>;
}
