/** What came into a new review: two sides one by one, one file with both, or many files of which the names tell pairs. */
import { useState } from 'react';
import type { BilingualReading } from '../../../shared/bilingual/bilingual-reading.ts';
import type { Side } from '../../../shared/side.ts';
import type { NamedFile } from './named-file.ts';
import type { SideReader } from './side-reading.ts';
import { type Understood, understand } from './understand.ts';

export type IntakeState =
  | { readonly kind: 'sides' }
  | { readonly kind: 'bilingual'; readonly name: string; readonly reading: BilingualReading }
  | { readonly kind: 'many'; readonly files: readonly NamedFile[] };

export interface Intake {
  readonly state: IntakeState;
  /** `side`: the box that one file was put into. */
  take(files: readonly NamedFile[], side?: Side): Promise<void>;
  clear(): void;
}

const OTHER: Readonly<Record<Side, Side>> = { source: 'target', target: 'source' };

export function useIntake(readers: Readonly<Record<Side, SideReader>>): Intake {
  const [state, setState] = useState<IntakeState>({ kind: 'sides' });

  /** Without a side the text's language tells it; until then the box that is empty shows that it is being read. */
  const takeOne = async ({ file }: NamedFile, side: Side | undefined) => {
    const waiting = side ?? freeSide(readers);
    const isFree = readers[waiting].state.kind !== 'read';
    if (isFree) readers[waiting].begin(file.name);
    const understood = await understand(file);
    if (!understood.ok) return readers[waiting].refuse(understood.problem);
    const { understanding } = understood.value;
    if (isFree) readers[waiting].clear();
    if (understanding.kind === 'document') place(understood.value, side ?? understanding.side);
    else setState({ kind: 'bilingual', name: file.name, reading: understanding.reading });
  };

  /** A text in the other language is shown where it was put, with a warning that says so. */
  const place = ({ file, understanding }: Understood, side: Side) => {
    if (understanding.kind !== 'document') return;
    if (understanding.side === side) readers[side].show(understanding.reading, file);
    else void readers[side].readReceived(file);
  };

  const takeTwo = async (files: readonly [NamedFile, NamedFile]) => {
    const [first, second] = [await understand(files[0].file), await understand(files[1].file)];
    const isBilingual = [first, second].some((one) => one.ok && one.value.understanding.kind === 'bilingual');
    if (isBilingual) return setState({ kind: 'many', files });
    const sideOf = (one: typeof first) =>
      one.ok && one.value.understanding.kind === 'document' ? one.value.understanding.side : undefined;
    const side = sideOf(first) ?? OTHER[sideOf(second) ?? 'target'];
    for (const [one, at] of [
      [first, side],
      [second, OTHER[side]],
    ] as const) {
      if (one.ok) place(one.value, at);
      else readers[at].refuse(one.problem);
    }
  };

  return {
    state,
    async take(files, side) {
      const [first, second, ...more] = files;
      if (!first) return;
      setState({ kind: 'sides' });
      if (more.length > 0 || files.some(({ path }) => path.includes('/'))) setState({ kind: 'many', files });
      else if (second) await takeTwo([first, second]);
      else await takeOne(first, side);
    },
    clear: () => setState({ kind: 'sides' }),
  };
}

function freeSide({ source }: Readonly<Record<Side, SideReader>>): Side {
  return source.state.kind === 'read' ? 'target' : 'source';
}
