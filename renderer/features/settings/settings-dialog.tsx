/** The reader's settings: each holds at once and is remembered. */
import { useState } from 'react';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { AppearanceFields } from './appearance-fields.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const { settings, change } = useSettings();
  const [reviewer, setReviewer] = useState(settings.reviewer);
  return (
    <Dialog title={t('settings.title')} closeLabel={t('app.close')} size="small" onClose={onClose}>
      <Segments
        label={t('settings.language')}
        options={[
          { id: 'en', label: 'English' },
          { id: 'ja', label: '日本語' },
        ]}
        value={settings.language}
        onChange={(language) => void change({ language })}
      />
      <AppearanceFields />
      <TextBox
        label={t('settings.reviewer')}
        value={reviewer}
        onChange={setReviewer}
        placeholder={t('settings.reviewerHint')}
        onBlur={() => {
          if (reviewer !== settings.reviewer) void change({ reviewer });
        }}
      />
    </Dialog>
  );
}
