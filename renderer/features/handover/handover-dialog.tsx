/** Hands an annotated copy to the translator and the editor. */
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/api/contract.ts';
import { host } from '../../host/client.ts';
import { saveFile } from '../../state/host-files.ts';
import { reportNews, reportProblem } from '../../state/notices.ts';
import { useReview } from '../../state/review-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { StillOpen } from './still-open.tsx';
import './handover-dialog.css';

const FORMATS: readonly ExportFormat[] = ['docx', 'html'];

export function HandoverDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const review = useReview(({ opened }) => opened?.review);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [language, setLanguage] = useState(useSettings.getState().settings.language);
  const [writing, setWriting] = useState(false);
  const handOver = async () => {
    if (review === undefined) return;
    setWriting(true);
    const answer = await host.call('review.export', { review, format, language });
    setWriting(false);
    if (!answer.ok) {
      reportProblem(answer.problem);
      return;
    }
    const { name, mediaType, base64 } = answer.value;
    saveFile(name, mediaType, base64);
    reportNews('export.done', { name });
    onClose();
  };
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" icon="handover" isDisabled={writing} onPress={() => void handOver()}>
            {t(writing ? 'export.writing' : 'export.save')}
          </Button>
        </>
      }
    >
      <StillOpen />
      <Segments
        label={t('export.format')}
        options={FORMATS.map((id) => ({ id, label: t(`export.formats.${id}`) }))}
        value={format}
        onChange={setFormat}
      />
      <p className="export-about">{t(`export.about.${format}`)}</p>
      <Segments
        label={t('export.language')}
        options={[
          { id: 'en', label: 'English' },
          { id: 'ja', label: '日本語' },
        ]}
        value={language}
        onChange={setLanguage}
      />
    </Dialog>
  );
}
