/** How the page looks: light or dark, contrast, type, spacing and width of the text. */
import type { Settings } from '../../../shared/api/settings.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
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
  const named = <T extends string>(ids: readonly T[], prefix: string) =>
    ids.map((id) => ({ id, label: t(`${prefix}.${id}`) }));
  return (
    <>
      <Segments
        label={t('settings.theme')}
        options={named(THEMES, 'settings.themes')}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Segments
        label={t('appearance.contrast')}
        options={named(CONTRASTS, 'appearance.contrasts')}
        value={settings.contrast}
        onChange={(contrast) => void change({ contrast })}
      />
      <div className="settings-pair">
        <Segments
          label={t('appearance.sourceFont')}
          options={named(FONTS, 'appearance.sourceFonts')}
          value={settings.sourceFont}
          onChange={(sourceFont) => void change({ sourceFont })}
        />
        <Segments
          label={t('appearance.targetFont')}
          options={named(FONTS, 'appearance.targetFonts')}
          value={settings.targetFont}
          onChange={(targetFont) => void change({ targetFont })}
        />
      </div>
      <Segments
        label={t('appearance.columns')}
        options={named(WIDTHS, 'appearance.widths')}
        value={settings.columns}
        onChange={(columns) => void change({ columns })}
      />
      <div className="settings-pair">
        <PercentSlider label={t('settings.textSize')} setting="textSize" least={70} most={200} />
        <PercentSlider label={t('appearance.lineSpacing')} setting="lineSpacing" least={80} most={150} />
      </div>
    </>
  );
}
