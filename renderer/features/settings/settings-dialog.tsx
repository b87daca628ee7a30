/** The reader's settings: each holds at once and is remembered. */
import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import './settings-dialog.css';

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
      <Segments
        label={t('settings.theme')}
        options={[
          { id: 'system', label: t('settings.themes.system') },
          { id: 'light', label: t('settings.themes.light') },
          { id: 'dark', label: t('settings.themes.dark') },
        ]}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Slider
        className="size-slider"
        minValue={70}
        maxValue={200}
        step={10}
        value={settings.textSize}
        formatOptions={{ style: 'unit', unit: 'percent' }}
        onChange={(textSize) => useSettings.getState().receive({ ...settings, textSize })}
        onChangeEnd={(textSize) => void change({ textSize })}
      >
        <Label className="choice-label">{t('settings.textSize')}</Label>
        <SliderOutput className="choice-label" />
        <SliderTrack className="size-track">
          <SliderThumb className="size-thumb" />
        </SliderTrack>
      </Slider>
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
