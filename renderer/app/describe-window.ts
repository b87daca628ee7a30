/** Tells the host what the frame around the page shows of it: which commands apply, what takes long, where the reader is. */
import type { Input } from '../../shared/api/contract.ts';
import { host } from '../host/client.ts';
import { useAligning } from '../state/aligning-store.ts';
import { useApp } from '../state/app-store.ts';
import { useFind } from '../state/find-store.ts';
import { useFindings } from '../state/findings-store.ts';
import { useLongWork } from '../state/long-work-store.ts';
import { useReview } from '../state/review-store.ts';
import { useSelection } from '../state/selection-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { keysOfCommand } from './chosen-keys.ts';
import { COMMANDS } from './commands.ts';

type Frame = Input<'window.describe'>;

/** What a command's keys and `applies` may depend on. */
const STORES = [useApp, useReview, useSelection, useAligning, useFind, useFindings, useLongWork, useSettings];

/** Begins now and goes on for as long as the window is there; says something only when it changed. */
export function describeWindow(): void {
  let told = '';
  let scheduled = false;
  const tell = () => {
    scheduled = false;
    const frame = frameNow();
    const text = JSON.stringify(frame);
    if (text === told) return;
    told = text;
    void host.call('window.describe', frame);
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    setTimeout(tell, 0);
  };
  for (const store of STORES) store.subscribe(schedule);
  schedule();
}

function frameNow(): Frame {
  const { view, dialog } = useApp.getState();
  const { isLong, share } = useLongWork.getState();
  return {
    commands: COMMANDS.map((command) => {
      const [keys] = keysOfCommand(command);
      return { id: command.id, ...(keys && { keys }), applies: command.applies() };
    }),
    progress: isLong ? (share ?? 'unknown') : null,
    atStart: view === 'start' && dialog === undefined,
  };
}
