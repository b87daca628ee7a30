/** What the document says of itself: whose copy it is, and who saved it last and when. */
import { REVIEW_PROPERTY, VERSION_PROPERTY } from '../copy-mark.ts';
import { parse } from './read-comments.ts';

export interface CopyProperties {
  /** The mark of the review; undefined where the program in between dropped it. */
  readonly mark: string | undefined;
  /** The version of the translation that was handed over, counted from 1. */
  readonly version: number | undefined;
  /** When the copy was made, ISO 8601 as it stands; empty where no program says so. */
  readonly madeAt: string;
  readonly savedBy: string;
  /** ISO 8601, as it stands. */
  readonly savedAt: string;
}

export function readProperties(core: string | undefined, custom: string | undefined): CopyProperties {
  const own = new Map<string, string>();
  let property = '';
  parse(
    custom ?? '<none/>',
    ({ local, attributes }) => {
      if (local === 'property') property = attributes.name?.value ?? '';
    },
    { text: (text) => own.set(property, (own.get(property) ?? '') + text.trim()) },
  );
  const usual = new Map<string, string>();
  let element = '';
  parse(
    core ?? '<none/>',
    ({ local }) => {
      element = local;
    },
    { text: (text) => usual.set(element, (usual.get(element) ?? '') + text.trim()) },
  );
  const version = Number(own.get(VERSION_PROPERTY));
  return {
    mark: own.get(REVIEW_PROPERTY) || undefined,
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    madeAt: usual.get('created') ?? '',
    savedBy: usual.get('lastModifiedBy') ?? '',
    savedAt: usual.get('modified') ?? '',
  };
}
