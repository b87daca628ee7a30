/** Makes long pairs out of the sample articles: what newspapers write, as long as wanted. */
import { isAlignedRole } from '../../../shared/document/document.ts';
import { parsePage } from '../../../shared/document/parse-page.ts';
import { ARTICLE_SLUGS, readArticle } from '../../support/corpus.ts';
import { createRandom } from './parallel-text.ts';

interface Pair {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Body paragraphs that answer each other one by one: articles whose sides have as many. */
const SAMPLES: readonly (readonly [string, string])[] = ARTICLE_SLUGS.flatMap((slug) => {
  const { source, target } = readArticle(slug);
  const [sources, targets] = [body(source, 'ja', slug), body(target, 'en', slug)];
  return sources.length === targets.length ? sources.map((text, i) => [text, targets[i] ?? ''] as const) : [];
});

function body(text: string, language: 'ja' | 'en', name: string): readonly string[] {
  return parsePage(text, language, { name, format: 'text' })
    .document.paragraphs.filter(({ role }) => isAlignedRole(role))
    .map(({ text }) => text);
}

/** Paragraphs by lot; one in three has a figure of its own, one in twenty is missing from a side. */
export function longPair(length: number): Pair {
  const random = createRandom(length);
  const source: string[] = [];
  const target: string[] = [];
  for (let i = 0; Math.min(source.length, target.length) < length; i++) {
    const [ja = '', en = ''] = SAMPLES[Math.floor(random() * SAMPLES.length)] ?? [];
    const figure = 1000 + i;
    const isMarked = i % 3 === 0;
    const lost = random();
    if (lost > 0.025) source.push(isMarked ? `${ja}対象は${figure}人に上る。` : ja);
    if (lost < 0.025 || lost > 0.05) target.push(isMarked ? `${en} It concerns ${figure} people.` : en);
  }
  return { source: source.slice(0, length), target: target.slice(0, length) };
}

/** The same few paragraphs again and again, without anything that tells one round from the next. */
export function repeatedPair(length: number, different: number): Pair {
  const pairs = Array.from({ length }, (_, i) => SAMPLES[(i % different) % SAMPLES.length] ?? ['', '']);
  return { source: pairs.map(([ja]) => ja), target: pairs.map(([, en]) => en) };
}
