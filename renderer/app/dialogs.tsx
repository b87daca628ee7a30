/** The one dialog that may lie over the page. */

import { assertNever } from '../../shared/assert.ts';
import { GlossaryDialog } from '../features/glossary/glossary-dialog.tsx';
import { HandoverDialog } from '../features/handover/handover-dialog.tsx';
import { AboutDialog } from '../features/help/about-dialog.tsx';
import { HelpDialog } from '../features/help/help-dialog.tsx';
import { MergeDialog } from '../features/merge/merge-dialog.tsx';
import { ProgressDialog } from '../features/progress/progress-dialog.tsx';
import { CheckSettingsDialog } from '../features/settings/check-settings-dialog.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { useApp } from '../state/app-store.ts';
import { useTranslate } from '../state/translate.ts';
import type { CommandGroup } from './command.ts';
import { CommandPalette } from './command-palette.tsx';
import { COMMANDS } from './commands.ts';
import { nameKeys } from './key-names.ts';

export function Dialogs() {
  const dialog = useApp((app) => app.dialog);
  const close = useApp((app) => app.closeDialog);
  switch (dialog) {
    case undefined:
      return null;
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'handover':
      return <HandoverDialog onClose={close} />;
    case 'glossary':
      return <GlossaryDialog onClose={close} />;
    case 'checks':
      return <CheckSettingsDialog onClose={close} />;
    case 'merge':
      return <MergeDialog onClose={close} />;
    case 'progress':
      return <ProgressDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'help':
      return <Help onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    default:
      return assertNever(dialog);
  }
}

const GROUPS: readonly CommandGroup[] = ['everywhere', 'rows', 'alignment', 'findings', 'comments', 'suggestions'];

function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const groups = GROUPS.map((group) => ({
    title: t(`help.group.${group}`),
    entries: COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map((command) => ({
      title: t(`commands.${command.id}`),
      keys: command.keys.map(nameKeys),
    })),
  }));
  return <HelpDialog groups={groups} onClose={onClose} />;
}
