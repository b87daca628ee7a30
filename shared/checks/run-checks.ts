/** The rule engine: builds the rows, asks every rule that is switched on, and stamps what it says. */
import type { Link } from '../alignment/link.ts';
import type { Document } from '../document/document.ts';
import type { Glossary } from '../glossary/concept.ts';
import { knownNames } from '../glossary/known-names.ts';
import { createTermIndex, type TermIndex } from '../glossary/term-index.ts';
import { packFor } from '../languages/packs.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { articleDate } from './article-date.ts';
import { withoutEchoes } from './echoes.ts';
import type { Finding, FindingRange, FindingSeverity } from './finding.ts';
import { fingerprint, sideText } from './fingerprint.ts';
import type { LanguageMarks } from './language-mark.ts';
import { createParagraphReader } from './read-paragraph.ts';
import { softenRepeats } from './repeats.ts';
import { createRowKeeper, type RowKeeper } from './rows.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule, Rule } from './rule.ts';
import { RULES } from './rules.ts';

export interface CheckInput extends Pick<CheckedArticle, 'source' | 'target' | 'settings'> {
  readonly links: readonly Link[];
  /** In order of precedence, or their index where the caller keeps one. */
  readonly glossaries: readonly Glossary[] | TermIndex;
  /** What the grammar library said of the target's texts, where the settings ask for it. */
  readonly languageMarks?: LanguageMarks | undefined;
  /** ISO 8601; without it the date that the pages themselves carry. */
  readonly date?: string | undefined;
  /** Without it nothing is said of sentences that are left out or added. */
  readonly lexicon?: Lexicon | undefined;
}

export interface Checker {
  /** Indexes the glossaries ahead of the first check with them, so that a reader waits less for it. */
  prepare(glossaries: readonly Glossary[]): void;
  /** The index over the glossaries that the checks ask too. */
  indexOf(glossaries: readonly Glossary[]): TermIndex;
  /** Findings in order of the text. Reads and judges again only what changed since the last call. */
  check(input: CheckInput): readonly Finding[];
}

/** Findings of one pair, once. */
export function runChecks(input: CheckInput): readonly Finding[] {
  return createChecker().check(input);
}

/** A checker that keeps what it read and judged, for a review that is being edited or a batch with one glossary. */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  const indexFor = createIndexKeeper();
  let light: Light | undefined;
  return {
    prepare(glossaries) {
      indexFor(glossaries);
      knownNames();
    },
    indexOf: (glossaries) => indexFor(glossaries),
    check(input) {
      const index = indexFor(input.glossaries);
      const date =
        input.date ??
        articleDate(input.source, packFor(input.source.language)) ??
        articleDate(input.target, packFor(input.target.language));
      if (!light || !isSameLight(light, input, index, date)) light = createLight(input, index, date);
      const article = readArticle(input, light);
      const on = rules.filter(({ id }) => input.settings.rules[id]?.off !== true);
      const findings = on.flatMap((rule) => findingsOf(rule, article, light as Light));
      return softenRepeats(inTextOrder(withoutEchoes(findings), article));
    },
  };
}

/** All that a judgement depends on beside the texts; when one of it changes, everything is read and judged again. */
interface Light {
  readonly input: CheckInput;
  readonly index: TermIndex;
  readonly date: string | undefined;
  readonly rows: RowKeeper;
  /** By row and rule. One weak entry a row: collecting one for each rule took longer than most rules. */
  readonly remarks: WeakMap<CheckedRow, Map<string, KeptRemarks>>;
}

/** What a row rule said, and the neighbours it said it beside. */
interface KeptRemarks {
  readonly before: CheckedRow | undefined;
  readonly after: CheckedRow | undefined;
  readonly remarks: readonly Remark[];
}

function createLight(input: CheckInput, index: TermIndex, date: string | undefined): Light {
  const light = {
    terms: index,
    ...(date === undefined ? {} : { articleDate: date }),
    // The readings of names tell nothing more inside a row.
    ...(input.lexicon && { lexicon: { headwords: input.lexicon.headwords } }),
  };
  const reader = ({ language }: Document) => createParagraphReader(packFor(language), light);
  return {
    input,
    index,
    date,
    rows: createRowKeeper(reader(input.source), reader(input.target)),
    remarks: new WeakMap(),
  };
}

function isSameLight(
  { input, ...light }: Light,
  next: CheckInput,
  index: TermIndex,
  date: string | undefined,
): boolean {
  return (
    light.index === index &&
    light.date === date &&
    input.settings === next.settings &&
    input.lexicon === next.lexicon &&
    input.source.language === next.source.language &&
    input.target.language === next.target.language
  );
}

function createIndexKeeper(): (glossaries: CheckInput['glossaries']) => TermIndex {
  let last: { glossaries: CheckInput['glossaries']; index: TermIndex } | undefined;
  return (glossaries) => {
    if (last?.glossaries !== glossaries) {
      const index =
        'findTerms' in glossaries ? glossaries : (last?.index.refreshed(glossaries) ?? createTermIndex(glossaries));
      last = { glossaries, index };
    }
    return last.index;
  };
}

function readArticle(input: CheckInput, { rows, date, index }: Light): CheckedArticle {
  const { source, target, links, settings, lexicon, languageMarks } = input;
  return {
    source,
    target,
    sourcePack: packFor(source.language),
    targetPack: packFor(target.language),
    rows: rows.rowsOf(source, target, links),
    settings,
    glossary: index,
    hasLexicon: lexicon !== undefined,
    ...(lexicon?.names && { names: lexicon.names }),
    ...(date === undefined ? {} : { date }),
    ...(languageMarks && { languageMarks }),
  };
}

function findingsOf(rule: Rule, article: CheckedArticle, light: Light): readonly Finding[] {
  const remarks =
    rule.scope === 'article'
      ? rule.check(article)
      : article.rows.flatMap((row) => remarksOf(rule, row, article, light));
  const wanted = article.settings.rules[rule.id]?.severity;
  const source = sideText(article.source);
  const target = sideText(article.target);
  return remarks.map((remark) => ({
    ...remark,
    rule: rule.id,
    type: rule.type,
    severity: judge(remark.severity, rule.severity, wanted),
    source: [...remark.source],
    target: [...remark.target],
    fixes: remark.fixes ?? [],
    fingerprint: fingerprint(rule.id, remark, source, target),
  }));
}

/** A setting makes a rule milder or stricter, but what the rule itself says with reserve stays mild. */
function judge(own: FindingSeverity | undefined, usual: FindingSeverity, wanted: FindingSeverity | undefined) {
  if (wanted === undefined) return own ?? usual;
  if (own === undefined) return wanted;
  return SEVERITIES.indexOf(own) > SEVERITIES.indexOf(wanted) ? own : wanted;
}

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

function remarksOf(rule: RowRule, row: CheckedRow, article: CheckedArticle, { remarks }: Light): readonly Remark[] {
  const kept = remarks.get(row) ?? new Map<string, KeptRemarks>();
  remarks.set(row, kept);
  const before = article.rows[row.index - 1];
  const after = article.rows[row.index + 1];
  const known = kept.get(rule.id);
  if (known && known.before === before && known.after === after) return known.remarks;
  const said = rule.check(row, article);
  kept.set(rule.id, { before, after, remarks: said });
  return said;
}

/** By row, then by place on the target side where there is one. */
function inTextOrder(findings: readonly Finding[], { rows }: CheckedArticle): readonly Finding[] {
  const places = new Map<string, number>();
  for (const row of rows) {
    for (const { id } of row.source) places.set(`source ${id}`, row.index);
    for (const { id } of row.target) places.set(`target ${id}`, row.index);
  }
  const place = ({ source, target }: Finding) => {
    const at = (side: string, range: FindingRange | undefined) =>
      range ? places.get(`${side} ${range.paragraph}`) : undefined;
    return {
      row: at('target', target[0]) ?? at('source', source[0]) ?? 0,
      start: (target[0] ?? source[0])?.start ?? 0,
    };
  };
  return findings
    .map((finding) => ({ finding, ...place(finding) }))
    .sort((a, b) => a.row - b.row || a.start - b.start)
    .map(({ finding }) => finding);
}
