/** The one dialog that may lie over the page. */

import { assertNever } from '../../shared/assert.ts';
import { ConcordanceDialog } from '../features/concordance/concordance-dialog.tsx';
import { GlossaryDialog } from '../features/glossary/glossary-dialog.tsx';
import { HandoverDialog } from '../features/handover/handover-dialog.tsx';
import { AboutDialog } from '../features/help/about-dialog.tsx';
import { HistoryDialog } from '../features/history/history-dialog.tsx';
import { MergeDialog } from '../features/merge/merge-dialog.tsx';
import { ProgressDialog } from '../features/progress/progress-dialog.tsx';
import { CheckSettingsDialog } from '../features/settings/check-settings-dialog.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { TermDialog } from '../features/terms/term-dialog.tsx';
import { WordReturnDialog } from '../features/word-return/word-return-dialog.tsx';
import { useApp } from '../state/app-store.ts';
import { CommandPalette } from './command-palette.tsx';
import { KeyMap } from './key-map.tsx';

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
    case 'term':
      return <TermDialog onClose={close} />;
    case 'checks':
      return <CheckSettingsDialog onClose={close} />;
    case 'merge':
      return <MergeDialog onClose={close} />;
    case 'word-return':
      return <WordReturnDialog onClose={close} />;
    case 'history':
      return <HistoryDialog onClose={close} />;
    case 'concordance':
      return <ConcordanceDialog onClose={close} />;
    case 'progress':
      return <ProgressDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'help':
      return <KeyMap onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
