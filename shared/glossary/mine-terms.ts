/**
 * Proposes pairs of terms from texts that are linked: source words that recur, each with the English words that stand
 * beside it oftener than chance. Ranked by logDice (Rychlý 2008), 14 + log2(2·f(s,t) / (f(s) + f(t))); the
 * log-likelihood ratio (Dunning 1993) stands beside it.
 */
import { z } from 'zod';
import { FUNCTION_WORDS } from '../languages/en/function-words.ts';

export interface LinkedText {
  readonly source: string;
  readonly target: string;
}

export const minedPairSchema = z.strictObject({
  source: z.string(),
  target: z.string(),
  /** In how many links both stand, and each alone or with the other. */
  together: z.number().int(),
  sourceCount: z.number().int(),
  targetCount: z.number().int(),
  logDice: z.number(),
  logLikelihood: z.number(),
  examples: z.array(z.strictObject({ source: z.string(), target: z.string() })),
});
export type MinedPair = z.infer<typeof minedPairSchema>;

interface MiningWish {
  /** Wordings that are in a glossary already. */
  isKnown(source: string): boolean;
  isRejected(source: string, target: string): boolean;
  /** How many links a pair must stand in; one proves nothing. */
  readonly least?: number;
}

const MOST_WORDS = 5;
const EXAMPLES = 3;
const MOST_PAIRS = 500;
/** Of words that stand together no oftener than this, neither is the other's rendering. */
const LEAST_LOG_DICE = 12;

export function mineTerms(
  links: readonly LinkedText[],
  { isKnown, isRejected, least = 2 }: MiningWish,
): readonly MinedPair[] {
  const sources = recurring(
    links.map(({ source }) => sourceWords(source).filter((word) => !isKnown(word))),
    least,
  );
  const targets = recurring(
    links.map(({ target }) => phrasesOf(target)),
    least,
  );
  const pairs: MinedPair[] = [];
  for (const [source, inLinks] of sources) {
    const counts = new Map<string, number>();
    for (const link of inLinks)
      for (const phrase of targets.byLink[link] ?? []) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    const best = bestOf(counts, least, (phrase, together) => {
      const targetCount = targets.get(phrase)?.length ?? 0;
      return {
        together,
        sourceCount: inLinks.length,
        targetCount,
        logDice: logDice(together, inLinks.length, targetCount),
      };
    });
    const pair = best.find(({ phrase }) => !isRejected(source, phrase));
    if (!pair || pair.logDice < LEAST_LOG_DICE) continue;
    const { phrase, together, sourceCount, targetCount } = pair;
    pairs.push({
      source,
      target: phrase,
      together,
      sourceCount,
      targetCount,
      logDice: round(pair.logDice),
      logLikelihood: round(logLikelihood({ together, sourceCount, targetCount, links: links.length })),
      examples: inLinks
        .filter((link) => targets.byLink[link]?.has(phrase))
        .slice(0, EXAMPLES)
        .flatMap((link) => (links[link] ? [excerpt(links[link], source, phrase)] : [])),
    });
  }
  return withoutParts(pairs.sort((a, b) => b.logDice - a.logDice || b.together - a.together)).slice(0, MOST_PAIRS);
}

/** Runs of kanji and katakana: nouns and names, mostly. Each once a link. */
function sourceWords(text: string): readonly string[] {
  const words = text.normalize('NFKC').match(/[\p{Script=Han}々〆]{2,12}|[\p{Script=Katakana}ー]{3,20}/gu) ?? [];
  // A run that ends in a counter or begins with a figure's kanji is no name.
  return [...new Set(words)].filter((word) => !/^[一二三四五六七八九十百千万億兆数約第昨今来同]/.test(word));
}

/** Words in a row without function words at their ends. */
function phrasesOf(text: string): readonly string[] {
  const phrases = new Set<string>();
  for (const sentence of text.split(/[.;:!?"“”()\n]|,\s/)) {
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [];
    const edges = words.flatMap((word, at) => (isEdgeless(word) ? [] : [at]));
    for (const [index, start] of edges.entries()) {
      for (const end of edges.slice(index, index + MOST_WORDS)) {
        if (end - start < MOST_WORDS) phrases.add(words.slice(start, end + 1).join(' '));
      }
    }
  }
  return [...phrases];
}

/** Whether no phrase begins or ends with it. */
function isEdgeless(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) || /^\d/.test(word) || word.length < 2;
}

/** The words that stand in at least so many links, with the links. */
function recurring(byLink: readonly (readonly string[])[], least: number) {
  const places = new Map<string, number[]>();
  byLink.forEach((words, link) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(link);
      else places.set(word, [link]);
    }
  });
  for (const [word, links] of places) if (links.length < least) places.delete(word);
  return Object.assign(places, { byLink: byLink.map((words) => new Set(words.filter((word) => places.has(word)))) });
}

interface Scored {
  readonly phrase: string;
  readonly together: number;
  readonly sourceCount: number;
  readonly targetCount: number;
  readonly logDice: number;
}

/** The likeliest first; of equal ones the longer, which holds the whole name. */
function bestOf(
  counts: ReadonlyMap<string, number>,
  least: number,
  score: (phrase: string, together: number) => Omit<Scored, 'phrase'>,
): readonly Scored[] {
  return [...counts]
    .filter(([, together]) => together >= least)
    .map(([phrase, together]): Scored => ({ phrase, ...score(phrase, together) }))
    .sort((a, b) => b.logDice - a.logDice || b.phrase.length - a.phrase.length);
}

function logDice(together: number, source: number, target: number): number {
  return 14 + Math.log2((2 * together) / (source + target));
}

interface Counts {
  readonly together: number;
  readonly sourceCount: number;
  readonly targetCount: number;
  readonly links: number;
}

/** G² of the table of links with and without either. */
function logLikelihood({ together, sourceCount, targetCount, links }: Counts): number {
  const table: readonly (readonly [observed: number, row: number, column: number])[] = [
    [together, sourceCount, targetCount],
    [sourceCount - together, sourceCount, links - targetCount],
    [targetCount - together, links - sourceCount, targetCount],
    [links - sourceCount - targetCount + together, links - sourceCount, links - targetCount],
  ];
  const term = ([observed, row, column]: (typeof table)[number]) =>
    observed <= 0 ? 0 : observed * Math.log((observed * links) / (row * column));
  return 2 * table.reduce((sum, cell) => sum + term(cell), 0);
}

/** A source word inside a longer one with the same rendering says nothing more. */
function withoutParts(pairs: readonly MinedPair[]): readonly MinedPair[] {
  return pairs.filter(
    (pair) =>
      !pairs.some(
        (other) =>
          other !== pair &&
          other.target === pair.target &&
          other.source.includes(pair.source) &&
          other.logDice >= pair.logDice,
      ),
  );
}

const EXCERPT = 40;

function excerpt({ source, target }: LinkedText, word: string, phrase: string): LinkedText {
  return { source: around(source, word, EXCERPT / 2), target: around(target, phrase, EXCERPT) };
}

function around(text: string, word: string, reach: number): string {
  const at = Math.max(0, text.indexOf(word));
  const from = Math.max(0, at - reach);
  const to = Math.min(text.length, at + word.length + reach);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
