/** What reading a glossary gives, whatever its format, and the formats there are. */
import type { Concept } from '../concept.ts';

export const GLOSSARY_FORMATS = ['csv', 'tsv', 'xlsx', 'utx', 'tbx-dca', 'tbx-dct', 'tbx-v2'] as const;
export type GlossaryFormat = (typeof GLOSSARY_FORMATS)[number];

/** Why a line holds no concept. */
export type LineFault = 'no-source' | 'no-target' | 'duplicate' | 'no-language';

/** A line that was left out, counted from 1 as an editor shows it. */
export interface SetAsideLine {
  readonly line: number;
  readonly reason: LineFault;
}

export interface ReadConcepts {
  readonly concepts: readonly Concept[];
  readonly setAside: readonly SetAsideLine[];
  /** The glossary's own name, where the file holds one. */
  readonly name?: string;
}
