/** Hands over copies of a review, or of the whole library: which formats, what of it, and how each will look. */
import { useState } from 'react';
import type { ExportChoices, ExportFormat } from '../../../shared/handover/formats.ts';
import { rememberChoices, rememberedChoices } from '../../state/handover-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormatChoices } from './format-choices.tsx';
import { FormatList } from './format-list.tsx';
import { HandoverPreview } from './handover-preview.tsx';
import { HandoverProgress } from './handover-progress.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { StillOpen } from './still-open.tsx';
import { useHandover } from './use-handover.ts';
import { useScope } from './use-scope.ts';
import './handover-dialog.css';

export function HandoverDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const review = useReview(({ opened }) => opened?.review);
  const [formats, setFormats] = useState(useSettings.getState().settings.handover.formats);
  const [changed, setChanged] = useState<Partial<Record<ExportFormat, ExportChoices>>>({});
  const [shown, setShown] = useState<ExportFormat>(formats[0] ?? 'docx');
  const scope = useScope(review);
  const choicesOf = (format: ExportFormat) => changed[format] ?? rememberedChoices(format);
  const choices = choicesOf(shown);
  const { done, run, stop } = useHandover(onClose);
  const start = () => {
    rememberChoices(formats, changed);
    void run({ reviews: scope.reviews, formats, choicesOf });
  };
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('app.close')}
      size="wide"
      onClose={onClose}
      actions={
        done === undefined ? (
          <>
            <Button onPress={onClose}>{t('app.cancel')}</Button>
            <Button
              look="primary"
              icon="handover"
              isDisabled={formats.length === 0 || scope.reviews.length === 0}
              onPress={start}
            >
              {t('export.save', { count: scope.reviews.length * formats.length })}
            </Button>
          </>
        ) : (
          <HandoverProgress done={done} all={scope.reviews.length * formats.length} onStop={stop} />
        )
      }
    >
      <div className="handover">
        <div className="handover-wishes">
          <StillOpen />
          <ScopeChoice scope={scope} />
          <FormatList
            formats={formats}
            onChange={(chosen, latest) => {
              setFormats(chosen);
              setShown(latest);
            }}
          />
          {formats.length > 1 && (
            <DropDown
              label={t('export.shown')}
              options={formats.map((id) => ({ id, label: t(`export.formats.${id}`) }))}
              value={shown}
              onChange={setShown}
            />
          )}
          <FormatChoices
            format={shown}
            choices={choices}
            onChange={(changes) => setChanged({ ...changed, [shown]: changes })}
          />
        </div>
        {review !== undefined && <HandoverPreview review={review} format={shown} choices={choices} />}
      </div>
    </Dialog>
  );
}
