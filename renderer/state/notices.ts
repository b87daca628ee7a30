/** Short news for the reader: a failure as a value, or a key of the locales. The app puts them into words. */
import type { Problem } from '../../shared/problem.ts';
import { createToastQueue } from '../ui/toast.tsx';

export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'news'; readonly key: string; readonly values: Readonly<Record<string, string | number>> };

export const notices = createToastQueue<Notice>();

/** A confirmation goes away by itself; a problem stays until it was read and closed. */
const NEWS_MS = 6000;

export function reportProblem(problem: Problem): void {
  notices.add({ kind: 'problem', problem });
}

export function reportNews(key: string, values: Readonly<Record<string, string | number>> = {}): void {
  notices.add({ kind: 'news', key, values }, { timeout: NEWS_MS });
}
