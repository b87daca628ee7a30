/** Makes cases whose texts are sentences: the segments of an article cut by the language packs, some left out or added. */
import { packFor } from '../../../shared/languages/packs.ts';
import type { AlignmentCase, Article, GoldBead } from './parallel-text.ts';

const LEFT_OUT = 0.04;

export function makeSentenceCase(article: Article, random: () => number): AlignmentCase {
  const source: string[] = [];
  const target: string[] = [];
  const gold: GoldBead[] = [];
  const put = (texts: readonly string[], list: string[]) => texts.map((text) => list.push(text) - 1);
  const link = (sources: readonly string[], targets: readonly string[]) => {
    gold.push({ source: put(sources, source), target: put(targets, target) });
  };
  for (const segment of article) {
    const sources = cut(segment.source, 'ja');
    const targets = cut(segment.target, 'en');
    const dice = random();
    if (dice < LEFT_OUT) for (const text of sources) link([text], []);
    else if (dice < 2 * LEFT_OUT) for (const text of targets) link([], [text]);
    // As many sentences on both sides nearly always answer each other one by one.
    else if (sources.length === targets.length)
      for (const [i, text] of sources.entries()) link([text], targets.slice(i, i + 1));
    else link(sources, targets);
  }
  return { source, target, gold };
}

function cut(text: string, language: 'ja' | 'en'): readonly string[] {
  return packFor(language)
    .findSentences(text)
    .map(({ start, end }) => text.slice(start, end));
}
