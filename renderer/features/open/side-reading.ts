/** One side of a new review, from the empty box to what was understood of it. */
import { useState } from 'react';
import type { Answer } from '../../../shared/api/contract.ts';
import type { Encoding, Reading } from '../../../shared/api/reading.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Side } from '../../../shared/side.ts';
import { host } from '../../host/client.ts';
import { carryKept } from './carry-kept.ts';

export type SideReading =
  | { readonly kind: 'empty'; readonly problem?: Problem }
  | { readonly kind: 'reading'; readonly name: string }
  /** `file` is missing for pasted text. */
  | { readonly kind: 'read'; readonly reading: Reading; readonly file?: string; readonly problem?: Problem };

export interface SideReader {
  readonly state: SideReading;
  /** A file is being read by others, and then shown or refused here. */
  begin(name: string): void;
  show(reading: Reading, file: string): void;
  refuse(problem: Problem): void;
  /** Reads a file, that the host has already, as this side. */
  readReceived(file: string): Promise<void>;
  readPasted(text: string): Promise<void>;
  /** Reads the same file again in another encoding, with the parts that were kept; when that fails, the last good reading stays. */
  changeEncoding(encoding: Encoding): Promise<void>;
  /** Reads it again with parts that were left out. */
  keep(blocks: readonly number[]): Promise<void>;
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
    begin: (name) => setState({ kind: 'reading', name }),
    show: (reading, file) => setState({ kind: 'read', reading, file }),
    refuse: (problem) => settle({ ok: false, problem }),
    async readReceived(file) {
      settle(await host.call('document.read', { file, side }), file);
    },
    async readPasted(text) {
      settle(await host.call('document.readPasted', { text, side }));
    },
    async changeEncoding(encoding) {
      if (state.kind !== 'read' || state.file === undefined) return;
      const { file } = state;
      const answer = await host.call('document.read', { file, side, encoding });
      const keep = answer.ok ? carryKept(state.reading.leftOut, answer.value.leftOut) : [];
      settle(
        keep.length === 0 ? answer : await host.call('document.read', { file, side, encoding, keep: [...keep] }),
        file,
      );
    },
    async keep(blocks) {
      if (state.kind !== 'read' || state.file === undefined) return;
      const { encoding } = state.reading;
      const chosen = encoding && encoding.used !== encoding.detected ? { encoding: encoding.used } : {};
      settle(await host.call('document.read', { file: state.file, side, keep: [...blocks], ...chosen }), state.file);
    },
    clear: () => setState({ kind: 'empty' }),
  };
}
