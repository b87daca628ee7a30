/** Merging a copy of the open review: what it would bring in is shown before anything is merged. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { type ChosenCopy, chooseCopy, mergeCopy } from '../../state/merge-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MergePreview } from './merge-preview.tsx';

export function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [chosen, setChosen] = useState<ChosenCopy>();
  const [merging, setMerging] = useState(false);
  const locked = useReview(({ opened }) => opened?.lockedBy !== undefined);
  const choose = async (file: File | undefined) => {
    if (file) setChosen(await chooseCopy(file));
  };
  const run = async (copy: ChosenCopy) => {
    setMerging(true);
    const done = await mergeCopy(copy);
    setMerging(false);
    if (done) onClose();
  };
  const hasNews = chosen !== undefined && chosen.preview.people.length > 0;
  return (
    <Dialog
      title={t('merge.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" isDisabled={!hasNews || merging || locked} onPress={() => chosen && void run(chosen)}>
            {t(merging ? 'merge.running' : 'merge.run')}
          </Button>
        </>
      }
    >
      <p>{t('merge.about')}</p>
      <div>
        <FileTrigger acceptedFileTypes={['.taiyaku']} onSelect={(files) => void choose(files?.[0])}>
          <Button icon="file">{t('merge.choose')}</Button>
        </FileTrigger>
      </div>
      {chosen && <MergePreview preview={chosen.preview} />}
    </Dialog>
  );
}
