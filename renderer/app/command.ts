/** What a command is, and the conditions that several share. */
import { useApp } from '../state/app-store.ts';
import { useReview } from '../state/review-store.ts';

/** Parts of the page (words of `data-zone`) in which single letters are commands. */
export type Zone = 'rows' | 'alignment' | 'findings' | 'comments' | 'suggestions';
export type CommandGroup = 'everywhere' | 'rows' | 'alignment' | 'findings' | 'comments' | 'suggestions';

export interface Command {
  /** Its title is `commands.<id>` in the locales. */
  readonly id: string;
  readonly group: CommandGroup;
  /** In tinykeys' notation; the first is the one that is shown. */
  readonly keys: readonly string[];
  /** Where its single letters count; keys with modifiers count everywhere. */
  readonly zones?: readonly Zone[];
  /** Whether it also runs while text is being typed. */
  readonly inText?: boolean;
  readonly applies: () => boolean;
  readonly run: () => void;
}

export const always = (): boolean => true;

export const inReview = (): boolean => useApp.getState().view === 'review';

export const canWrite = (): boolean => inReview() && useReview.getState().opened?.lockedBy === undefined;
