/** The titles of reviews for the list, kept as long as their files stay as they are. */
import { foldEvents } from '../../../shared/review/fold.ts';
import { readEvents } from './read-events.ts';

export interface Titles {
  /** Undefined for a file that cannot be read or has no title. */
  titleOf(path: string, modified: Date): Promise<string | undefined>;
}

export function createTitles(): Titles {
  const known = new Map<string, { readonly modified: number; readonly title: string | undefined }>();
  return {
    async titleOf(path, modified) {
      const kept = known.get(path);
      if (kept?.modified === modified.getTime()) return kept.title;
      const events = await readEvents(path);
      const titled = events.ok ? events.value.filter(({ type }) => type === 'review.titled') : [];
      const title = foldEvents(titled).title || undefined;
      known.set(path, { modified: modified.getTime(), title });
      return title;
    },
  };
}
