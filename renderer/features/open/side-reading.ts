/** One side of a new review, from the empty box to what was understood of it. */
import { useState } from 'react';
import type { Answer, Encoding, Reading } from '../../../shared/api/contract.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Side } from '../../../shared/side.ts';
import { host } from '../../host/client.ts';
import { sendFile } from '../../state/host-files.ts';

export type SideReading =
  | { readonly kind: 'empty'; readonly problem?: Problem }
  | { readonly kind: 'reading'; readonly name: string }
  /** `file` is missing for pasted text. */
  | { readonly kind: 'read'; readonly reading: Reading; readonly file?: string; readonly problem?: Problem };

export interface SideReader {
  readonly state: SideReading;
  readFile(file: File): Promise<void>;
  readPasted(text: string): Promise<void>;
  /** Reads the same file again in another encoding; when that fails, the last good reading stays. */
  changeEncoding(encoding: Encoding): Promise<void>;
  clear(): void;
}

export function useSideReader(side: Side): SideReader {
  const [state, setState] = useState<SideReading>({ kind: 'empty' });
  const settle = (answer: Answer<'document.read'>, file?: string) => {
    setState((before) => {
      if (answer.ok) return { kind: 'read', reading: answer.value, ...(file !== undefined && { file }) };
      return before.kind === 'read'
        ? { ...before, problem: answer.problem }
        : { kind: 'empty', problem: answer.problem };
    });
  };
  return {
    state,
    async readFile(file) {
      setState({ kind: 'reading', name: file.name });
      const received = await sendFile(file);
      if (received.ok)
        settle(await host.call('document.read', { file: received.value.file, side }), received.value.file);
      else setState({ kind: 'empty', problem: received.problem });
    },
    async readPasted(text) {
      settle(await host.call('document.readPasted', { text, side }));
    },
    async changeEncoding(encoding) {
      if (state.kind !== 'read' || state.file === undefined) return;
      settle(await host.call('document.read', { file: state.file, side, encoding }), state.file);
    },
    clear: () => setState({ kind: 'empty' }),
  };
}
