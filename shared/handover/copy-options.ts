/** What a copy is asked for. */
import type { InterfaceLanguage } from '../locales/resources.ts';
import type { Inclusion } from './inclusion.ts';

export interface CopyOptions {
  /** The language of the copy's own words. */
  readonly language: InterfaceLanguage;
  /** ISO 8601; passed in, so that the same input gives the same copy. */
  readonly exportedAt: string;
  /** IANA name of the zone in which dates are shown; UTC without it. */
  readonly timeZone?: string;
  /** What the copy carries; all that was said with the errors and warnings without it. */
  readonly include?: Inclusion;
  /** The translation as it was received, with accepted suggestions as changes of it (as without it), or as it stands by now. */
  readonly text?: 'received' | 'working';
}
