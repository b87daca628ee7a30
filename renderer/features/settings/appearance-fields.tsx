/** How the page looks: light or dark, contrast, type, spacing and width of the text. */
import type { Settings } from '../../../shared/api/settings.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { PercentSlider } from './percent-slider.tsx';
import './settings-dialog.css';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];
const CONTRASTS = ['system', 'usual', 'high'] as const satisfies readonly Settings['contrast'][];
const WIDTHS = ['narrow', 'usual', 'full'] as const satisfies readonly Settings['columns'][];
const FONTS = ['serif', 'sans'] as const satisfies readonly Settings['sourceFont'][];

export function AppearanceFields() {
  const { t } = useTranslate();
  const { settings, change } = useSettings();
  return (
    <>
      <Segments
        label={t('settings.theme')}
        options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Segments
        label={t('appearance.contrast')}
        options={CONTRASTS.map((id) => ({ id, label: t(`appearance.contrasts.${id}`) }))}
        value={settings.contrast}
        onChange={(contrast) => void change({ contrast })}
      />
      <div className="settings-pair">
        <Segments
          label={t('appearance.sourceFont')}
          options={FONTS.map((id) => ({ id, label: t(`appearance.sourceFonts.${id}`) }))}
          value={settings.sourceFont}
          onChange={(sourceFont) => void change({ sourceFont })}
        />
        <Segments
          label={t('appearance.targetFont')}
          options={FONTS.map((id) => ({ id, label: t(`appearance.targetFonts.${id}`) }))}
          value={settings.targetFont}
          onChange={(targetFont) => void change({ targetFont })}
        />
      </div>
      <Segments
        label={t('appearance.columns')}
        options={WIDTHS.map((id) => ({ id, label: t(`appearance.widths.${id}`) }))}
        value={settings.columns}
        onChange={(columns) => void change({ columns })}
      />
      <div className="settings-pair">
        <PercentSlider label={t('settings.textSize')} setting="textSize" least={70} most={200} />
        <PercentSlider label={t('appearance.lineSpacing')} setting="lineSpacing" least={80} most={150} />
      </div>
      <CheckBox
        label={t('appearance.phraseBreaks')}
        isSelected={settings.phraseBreaks}
        onChange={(phraseBreaks) => void change({ phraseBreaks })}
      />
      <CheckBox
        label={t('appearance.steadyRow')}
        isSelected={settings.steadyRow}
        onChange={(steadyRow) => void change({ steadyRow })}
      />
    </>
  );
}
