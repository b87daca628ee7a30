/** Runs the checks beside the page. What did not change since the last order is neither sent nor judged again. */
import '../host/without-eval.ts';
import { linkSentences } from '../../shared/alignment/link-sentences.ts';
import type { LanguageMarks } from '../../shared/checks/language-mark.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import type { CheckSettings } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { applyChange } from '../../shared/glossary/glossary-change.ts';
import { overridingGlossary } from '../../shared/glossary/override-concepts.ts';
import { createLexicon, type Lexicon } from '../../shared/lexicon/lexicon.ts';
import type { Override } from '../../shared/review/review.ts';
import type {
  CheckOrder,
  CheckReport,
  LexiconDelivery,
  Preparation,
  SentenceAnswer,
  SentenceQuestion,
  TermAnswer,
  TermQuestion,
} from './check-messages.ts';

const checker = createChecker();

/** Kept between orders, because the checker tells by identity what it has judged already. */
let glossaries: readonly Glossary[] = [];
let overrides: readonly Override[] = [];
/** The glossaries with the review's own word before theirs. */
let counted: readonly Glossary[] = [];
let settings: CheckSettings | undefined;
let source: Document | undefined;
let target: Document | undefined;
let languageMarks: LanguageMarks | undefined;
let latest: CheckOrder | undefined;

/** Undefined until it came. */
let delivered: { readonly lexicon: Lexicon | undefined } | undefined;
let deliver: (lexicon: Promise<Lexicon | undefined>) => void = () => undefined;
const lexicon = new Promise<Lexicon | undefined>((resolve) => {
  deliver = resolve;
});

type Told = CheckOrder | Preparation | LexiconDelivery | SentenceQuestion | TermQuestion;

self.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if ('lexicon' in data) void takeLexicon(data);
  else if ('question' in data) void answer(data);
  else if ('termQuestion' in data) answerTerms(data);
  else if ('order' in data) check(data);
  else {
    glossaries = data.glossaries;
    counted = withOverrides();
    checker.prepare(counted);
  }
});

async function takeLexicon({ lexicon: headwords, names }: LexiconDelivery): Promise<void> {
  const unpacked = readLexicon(headwords, names);
  deliver(unpacked);
  delivered = { lexicon: await unpacked };
  if (latest) check(latest);
}

/** Figures, names and terms need no dictionary, so a reader need not wait for it to see what the checks say of them. */
function check(order: CheckOrder): void {
  if (order.glossaries || order.glossaryChanges || order.overrides) {
    glossaries = order.glossaries ?? changedGlossaries(order.glossaryChanges);
    overrides = order.overrides ?? overrides;
    counted = withOverrides();
  }
  settings = order.settings ?? settings;
  source = order.source ?? source;
  target = order.target ?? target;
  languageMarks = order.languageMarks ?? languageMarks;
  latest = order;
  if (!source || !target || !settings) return;
  const began = performance.now();
  const { links } = order;
  const known = delivered?.lexicon;
  const findings = checker.check({
    source,
    target,
    settings,
    glossaries: counted,
    links,
    lexicon: known,
    languageMarks,
  });
  const durationMs = performance.now() - began;
  const report: CheckReport = { order: order.order, findings, isComplete: delivered !== undefined, durationMs };
  self.postMessage(report);
}

function withOverrides(): readonly Glossary[] {
  return [overridingGlossary(glossaries, overrides), ...glossaries];
}

function changedGlossaries(changes: CheckOrder['glossaryChanges']): readonly Glossary[] {
  if (!changes) return glossaries;
  return glossaries.map((glossary, index) => {
    const change = changes[index];
    return change ? applyChange(glossary, change) : glossary;
  });
}

function answerTerms({ termQuestion, ...row }: TermQuestion): void {
  const index = checker.indexOf(counted);
  const terms = (['source', 'target'] as const).flatMap((side) =>
    row[side].flatMap(({ id, text }) =>
      index
        .findTerms(text, side === 'source' ? (source?.language ?? 'ja') : (target?.language ?? 'en'))
        .terms.map(({ start, end, concept }) => ({ side, paragraph: id, start, end, concept })),
    ),
  );
  self.postMessage({ termQuestion, terms } satisfies TermAnswer);
}

async function answer({ question, ...row }: SentenceQuestion): Promise<void> {
  const known = await lexicon;
  // The readings of names tell nothing more inside a row.
  const links = linkSentences(row.source, row.target, known ? { lexicon: { headwords: known.headwords } } : {});
  self.postMessage({ question, links } satisfies SentenceAnswer);
}

async function readLexicon(headwords: string | undefined, names: string | undefined): Promise<Lexicon | undefined> {
  if (headwords === undefined) return undefined;
  const [words, readings] = await Promise.all([unpack(headwords), names === undefined ? undefined : unpack(names)]);
  return createLexicon(words, readings);
}

async function unpack(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const table = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(table).arrayBuffer());
}
