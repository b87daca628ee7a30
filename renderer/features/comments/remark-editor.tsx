/** The box in which a comment, reply or correction is written: text, and for a comment its MQM type and severity. */
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../state/drafts-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { isComposing } from '../../ui/composition.ts';
import { RemarkBox } from './remark-box.tsx';
import { TypeFields } from './type-fields.tsx';
import './remark-editor.css';

interface RemarkEditorProps {
  readonly draft: Draft;
  readonly label: string;
  readonly postLabel: string;
  /** Whether type and severity can be given. */
  readonly typed?: boolean;
  /** The box takes the focus when this changes. */
  readonly focusRequest?: number;
  readonly onChange: (draft: Draft) => void;
  readonly onPost: () => Promise<unknown>;
  readonly onCancel: () => void;
}

export function RemarkEditor({ draft, label, typed, focusRequest = 0, onChange, onPost, ...rest }: RemarkEditorProps) {
  const { t } = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const [posting, setPosting] = useState(false);
  const ready = draft.text.trim() !== '' && !posting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the box takes the focus again.
  useEffect(() => field.current?.focus(), [focusRequest]);
  const post = async () => {
    if (!ready) return;
    setPosting(true);
    await onPost();
    setPosting(false);
  };
  return (
    <div className="remark-editor">
      <RemarkBox
        field={field}
        label={label}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void post();
          if (event.key === 'Escape' && draft.text.trim() === '') rest.onCancel();
        }}
      >
        {(spelling) => (
          <>
            <p className="remark-signs">{t('comments.signs')}</p>
            {typed && <TypeFields draft={draft} onChange={onChange} />}
            <div className="card-acts">
              <Button look="primary" isDisabled={!ready} onPress={() => void post()}>
                {rest.postLabel}
              </Button>
              <Button onPress={rest.onCancel}>{t('app.discard')}</Button>
              {spelling}
            </div>
          </>
        )}
      </RemarkBox>
    </div>
  );
}
