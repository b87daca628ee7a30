/** `taiyaku align`: which paragraphs answer each other, of two files or of a batch. */
import type { Link } from '../../../shared/alignment/link.ts';
import type { SentenceLink } from '../../../shared/alignment/link-sentences.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { proposeLinks } from '../../services/alignment/propose-links.ts';
import { runBatch } from '../batch.ts';
import { type Pair, toPair } from '../batch-pair.ts';
import { describeExplanation, type ExplainedLink, explainLinks } from '../explain-links.ts';
import { readArguments } from '../read-arguments.ts';
import { readGlossaries } from '../read-glossaries.ts';
import { readPair } from '../read-pair.ts';
import type { ExitStatus, Terminal } from '../terminal.ts';

export async function align(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('align', args, {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    batch: { type: 'boolean' },
    glossary: { type: 'string', multiple: true },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const explain = read.has('explain');
  const alignPair = async (pair: Pair, terms: TermIndex): Promise<readonly ShownLink[]> => {
    const links = pair.links ?? (await proposeLinks(pair, terms));
    return explain ? explainLinks(pair, terms, links) : links;
  };
  const terms = await readGlossaries(read.texts('glossary'));
  if (!terms.ok) return terminal.complain(wordProblem(terminal.translate, terms.problem));
  if (read.has('batch')) {
    return runBatch(terminal, async (one) => {
      const pair = toPair(one);
      return { links: linksByIndex(pair, await alignPair(pair, terms.value)) };
    });
  }
  const pair = await readPair(positionals);
  if (!pair) return terminal.complain(terminal.translate('cli.usage.twoFiles', { command: 'align' }));
  if (!pair.ok) return terminal.complain(wordProblem(terminal.translate, pair.problem));
  const links = await alignPair(pair.value, terms.value);
  if (read.has('json')) await terminal.print(JSON.stringify(describePair(pair.value, links), null, 2));
  else await printLinks(terminal, pair.value, links);
  return 0;
}

type ShownLink = Link | ExplainedLink;

/** All paragraphs of both pages, and the links by index into these lists. */
function describePair(pair: Pair, links: readonly ShownLink[]) {
  const list = ({ paragraphs }: Document) => paragraphs.map(({ role, text }) => ({ role, text }));
  return { source: list(pair.source), target: list(pair.target), links: linksByIndex(pair, links) };
}

function linksByIndex({ source, target }: Pair, links: readonly ShownLink[]) {
  const sources = placesOf(source);
  const targets = placesOf(target);
  const sentence = ({ score, ...sides }: SentenceLink) => ({
    source: sides.source.map((place) => ({ ...place, paragraph: sources.get(place.paragraph) })),
    target: sides.target.map((place) => ({ ...place, paragraph: targets.get(place.paragraph) })),
    score,
  });
  return links.map((link) => ({
    source: link.source.map((id) => sources.get(id)),
    target: link.target.map((id) => targets.get(id)),
    score: link.score,
    ...(link.moved && { moved: link.moved.map((id) => (link.source.length > 0 ? targets : sources).get(id)) }),
    ...('sentences' in link && { reasons: link.reasons, sentences: link.sentences.map(sentence) }),
  }));
}

function placesOf({ paragraphs }: Document): ReadonlyMap<string, number> {
  return new Map(paragraphs.map(({ id }, index) => [id, index]));
}

async function printLinks(terminal: Terminal, pair: Pair, links: readonly ShownLink[]): Promise<void> {
  const texts = (document: Document) => new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const sources = texts(pair.source);
  const targets = texts(pair.target);
  for (const link of links) {
    const { source, target, score, moved = [] } = link;
    const lines = [
      `── ${source.length}–${target.length}  ${score.toFixed(2)}`,
      ...source.map((id) => `   ${sources.get(id) ?? ''}`),
      ...target.map((id) => `   ${targets.get(id) ?? ''}`),
      ...moved.map((id) => `   ↕ ${terminal.translate('link.moved')}: ${sources.get(id) ?? targets.get(id) ?? ''}`),
      ...('sentences' in link ? describeExplanation(pair, link, terminal.translate) : []),
    ];
    await terminal.print(lines.join('\n'));
  }
}
