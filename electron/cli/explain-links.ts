/** What `taiyaku align --explain` adds to a link: its reasons, and which of its sentences answer each other. */

import type { Link } from '../../shared/alignment/link.ts';
import type { SentenceLink, SentencePlace } from '../../shared/alignment/link-sentences.ts';
import type { TermIndex } from '../../shared/glossary/term-index.ts';
import type { Translate } from '../../shared/locales/translator.ts';
import type { Side } from '../../shared/side.ts';
import { explainPair, linkSentencesOfPair } from '../services/alignment/propose-links.ts';
import type { Pair } from './batch-pair.ts';

export interface ExplainedLink extends Link {
  readonly sentences: readonly SentenceLink[];
}

export async function explainLinks(
  pair: Pair,
  terms: TermIndex,
  links: readonly Link[],
): Promise<readonly ExplainedLink[]> {
  const sentences = await linkSentencesOfPair(pair, terms, links);
  const reasons = await Promise.all(links.map((link) => explainPair(pair, terms, link)));
  return links.map((link, i) => ({ ...link, reasons: [...(reasons[i] ?? [])], sentences: sentences[i] ?? [] }));
}

/** Lines for a terminal: the reasons, strongest first, and below them the sentences by their first words. */
export function describeExplanation(
  pair: Pair,
  { reasons, sentences }: ExplainedLink,
  translate: Translate,
): readonly string[] {
  const words = (side: Side, places: readonly SentencePlace[]) =>
    places.map((place) => openingOf(pair, side, place)).join(' + ') || '∅';
  return [
    ...reasons.map((reason) => describeReason(reason, translate)),
    ...(sentences.length < 2
      ? []
      : sentences.map(
          ({ source, target, score }) =>
            `   ${score.toFixed(2)}  ${words('source', source)} ↔ ${words('target', target)}`,
        )),
  ];
}

/** "+0.4  same figure  約89億円 ↔ 8.9 billion yen": the logarithm of how much likelier it makes the link. */
function describeReason({ kind, weight, source, target }: Link['reasons'][number], translate: Translate): string {
  const name = translate(weight < 0 ? `link.against.${kind}` : `link.for.${kind}`);
  const shared = source === undefined && target === undefined ? '' : `  ${source ?? ''} ↔ ${target ?? ''}`;
  return `   ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}  ${name}${shared}`;
}

/** Enough of a sentence to know it by, in characters. */
const OPENING = { source: 18, target: 36 };

function openingOf(pair: Pair, side: Side, { paragraph, start, end }: SentencePlace): string {
  const text = pair[side].paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end) ?? '';
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > OPENING[side] ? `${flat.slice(0, OPENING[side])}…` : flat;
}
