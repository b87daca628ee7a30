/** The reader's settings, kept by the host and shown by the whole page at once. */
import { create } from 'zustand';
import { type Settings, USUAL_SETTINGS } from '../../shared/api/settings.ts';
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';

interface SettingsState {
  readonly settings: Settings;
  /** Shows the change at once; the host's answer has the last word. */
  change(part: Partial<Settings>): Promise<void>;
  receive(settings: Settings): void;
}

export const useSettings = create<SettingsState>((set, get) => ({
  settings: USUAL_SETTINGS,
  receive: (settings) => set({ settings }),
  async change(part) {
    const before = get().settings;
    set({ settings: { ...before, ...part } });
    const answer = await host.call('settings.change', part);
    set({ settings: answer.ok ? answer.value : before });
    if (!answer.ok) reportProblem(answer.problem);
  },
}));
