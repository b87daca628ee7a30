/** Taking in a Word copy that came back: what is new in it is shown, and chosen from, before anything is taken in. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { wordProblem } from '../../../shared/locales/translator.ts';
import type { Problem } from '../../../shared/problem.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { type ReturnedCopy, readReturn, takeReturn } from '../../state/word-return-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ReturnedItems } from './returned-items.tsx';
import './word-return-dialog.css';

type Reading =
  | { readonly kind: 'none'; readonly problem?: Problem }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly copy: ReturnedCopy };

export function WordReturnDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [taking, setTaking] = useState(false);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setReading({ kind: 'reading', name: file.name });
    const read = await readReturn(file);
    setReading(read.ok ? { kind: 'read', copy: read.value } : { kind: 'none', problem: read.problem });
    setChosen(new Set(read.ok ? read.value.preview.items.map(({ id }) => id) : []));
  };
  const run = async ({ copy }: { readonly copy: ReturnedCopy }) => {
    setTaking(true);
    const done = await takeReturn(copy, [...chosen]);
    setTaking(false);
    if (done) onClose();
  };
  const hasSome = reading.kind === 'read' && chosen.size > 0;
  return (
    <Dialog
      title={t('wordReturn.title')}
      closeLabel={t('app.close')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!hasSome || taking || locked}
            onPress={() => reading.kind === 'read' && void run(reading)}
          >
            {taking ? t('wordReturn.running') : t('wordReturn.run', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p>{t('wordReturn.about')}</p>
      <div>
        <FileTrigger acceptedFileTypes={['.docx', '.docm']} onSelect={(files) => void choose(files?.[0])}>
          <Button icon="file">{t('wordReturn.choose')}</Button>
        </FileTrigger>
      </div>
      {reading.kind === 'reading' && <p role="status">{t('wordReturn.reading', { name: reading.name })}</p>}
      {reading.kind === 'none' && reading.problem && (
        <p className="word-return-problem" role="alert">
          {wordProblem(t, reading.problem)}
        </p>
      )}
      {reading.kind === 'read' && <ReturnedItems preview={reading.copy.preview} chosen={chosen} onChoose={setChosen} />}
    </Dialog>
  );
}
