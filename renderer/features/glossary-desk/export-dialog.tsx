/** Writing the glossary as a file; what the chosen format has no room for is named first. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { GLOSSARY_FORMATS, type GlossaryFormat } from '../../../shared/glossary/formats/format.ts';
import { askHost, exportGlossary } from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface ExportDialogProps {
  readonly glossary: string;
  readonly onClose: () => void;
}

export function ExportDialog({ glossary, onClose }: ExportDialogProps) {
  const { t } = useTranslate();
  const [format, setFormat] = useState<GlossaryFormat>('csv');
  const [losses, setLosses] = useState<Output<'glossary.losses'>>();
  useEffect(() => {
    setLosses(undefined);
    void askHost('glossary.losses', { glossary, format }).then(setLosses);
  }, [glossary, format]);
  return (
    <Dialog
      title={t('glossary.export.title')}
      closeLabel={t('app.close')}
      size="small"
      onClose={onClose}
      actions={
        <Button look="primary" icon="handover" onPress={() => void exportGlossary(glossary, format)}>
          {t('glossary.export.run')}
        </Button>
      }
    >
      <DropDown
        label={t('glossary.export.format')}
        options={GLOSSARY_FORMATS.map((id) => ({ id, label: t(`glossary.format.${id}`) }))}
        value={format}
        onChange={setFormat}
      />
      <section role="status">
        {losses && <p>{t(losses.length === 0 ? 'glossary.export.whole' : 'glossary.export.lost')}</p>}
        <ul className="desk-plain">
          {losses?.map(({ field, count }) => (
            <li key={field}>{t('glossary.export.loss', { field: t(`glossary.field.${field}`), count })}</li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}
