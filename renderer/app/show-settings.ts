/** Keeps the look of the whole page as the settings say, now and after each change of theirs or of the system's. */
import type { Settings } from '../../shared/api/settings.ts';
import { useSettings } from '../state/settings-store.ts';

export function showSettings(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const show = (settings: Settings) => {
    const { dataset, style } = document.documentElement;
    const isDark = settings.theme === 'dark' || (settings.theme === 'system' && dark.matches);
    const isHigh = settings.contrast === 'high' || (settings.contrast === 'system' && contrast.matches);
    dataset.theme = isDark ? 'dark' : 'light';
    dataset.contrast = isHigh ? 'high' : 'usual';
    dataset.columns = settings.columns;
    dataset.sourceFont = settings.sourceFont;
    dataset.targetFont = settings.targetFont;
    dataset.phraseBreaks = String(settings.phraseBreaks);
    style.setProperty('--text-scale', String(settings.textSize / 100));
    style.setProperty('--line-scale', String(settings.lineSpacing / 100));
    document.documentElement.lang = settings.language;
  };
  const showNow = () => show(useSettings.getState().settings);
  useSettings.subscribe(showNow);
  dark.addEventListener('change', showNow);
  contrast.addEventListener('change', showNow);
  showNow();
}
