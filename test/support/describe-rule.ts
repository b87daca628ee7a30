/** The two tables that every rule is held to: what it must flag and what it must let pass. */
import { describe, expect, it } from 'vitest';
import type { Link } from '../../shared/alignment/link.ts';
import type { Finding, FindingSeverity } from '../../shared/checks/finding.ts';
import type { LanguageMark, LanguageMarks } from '../../shared/checks/language-mark.ts';
import type { Rule } from '../../shared/checks/rule.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import { type Document, isAlignedRole, type Role } from '../../shared/document/document.ts';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { createTranslator, wordFinding } from '../../shared/locales/translator.ts';
import { documentOf } from './events.ts';
import { readMarks } from './marked-text.ts';

/** Paragraphs of one side, each perhaps with a role other than body; `⟦…⟧` marks what a finding must cover. */
export type Side = string | readonly (string | readonly [Role, string])[];

export interface PairCase {
  readonly source: Side;
  readonly target: Side;
  /** Rows of a glossary file below its header; the columns of `GLOSSARY_HEADER`. */
  readonly glossary?: string;
  readonly date?: string;
  readonly settings?: Partial<CheckSettings>;
  /** Pairs of paragraph indexes; without it the n-th paragraph answers the n-th. */
  readonly links?: readonly (readonly [source: readonly number[], target: readonly number[]])[];
  /** What the grammar library would say of the target's first paragraph, by the words it marks. */
  readonly marks?: readonly (Pick<LanguageMark, 'kind' | 'message' | 'replacements'> & { readonly words: string })[];
  /** How sure the alignment is of each link, where it matters. */
  readonly score?: number;
  /** Index of a source paragraph and of the target paragraph that seems to answer it at another place. */
  readonly moved?: readonly [source: number, target: number];
}

export interface FlagCase extends PairCase {
  /** The severity, where it is not the rule's own. */
  readonly severity?: FindingSeverity;
  /** The wording that the finding expects. */
  readonly expected?: string;
  /** The target's first flagged paragraph once the finding's fixes are applied. */
  readonly fixed?: string;
  /** How many findings, where it is not one. */
  readonly count?: number;
}

export interface RuleTables {
  readonly flags: readonly FlagCase[];
  readonly passes: readonly PairCase[];
  /** For rules that ask the dictionary what has an answer. */
  readonly lexicon?: Lexicon | undefined;
}

export const GLOSSARY_HEADER =
  'source,target,target_acronym,first_mention,admitted,deprecated,forbidden,domain,known_acronym,usage_group';

/** Both tables of a rule as tests; a flagged case must also be worded in both interface languages. */
export function describeRule(rule: Rule, { flags, passes, lexicon }: RuleTables): void {
  describe(`the rule ${rule.id}`, () => {
    it.each(flags.map((entry) => [titleOf(entry), entry] as const))('flags %s', (_, entry) => {
      const findings = findingsOf(rule, entry, lexicon);
      expect(findings.length).toBe(entry.count ?? 1);
      const [first] = findings;
      if (!first) throw new Error('No finding');
      expect(first.severity).toBe(entry.severity ?? rule.severity);
      if (entry.expected !== undefined) expect(first.expected).toBe(entry.expected);
      if (entry.fixed !== undefined) expect(applyFixes(first, readPair(entry).target)).toBe(entry.fixed);
      expectMarks(findings, entry);
      for (const finding of findings) expectWording(finding);
    });

    it.each(passes.map((entry) => [titleOf(entry), entry] as const))('lets %s pass', (_, entry) => {
      expect(findingsOf(rule, entry, lexicon)).toEqual([]);
    });
  });
}

/** The findings of one rule alone over a case. */
export function findingsOf(rule: Rule, entry: PairCase, lexicon?: Lexicon): readonly Finding[] {
  const { source, target } = readPair(entry);
  return createChecker([rule]).check({
    source,
    target,
    links: linksOf(entry, source, target),
    glossaries: entry.glossary === undefined ? [] : [glossaryOf(entry.glossary)],
    settings: { ...DEFAULT_CHECK_SETTINGS, ...entry.settings },
    languageMarks: languageMarksOf(entry, target),
    date: entry.date,
    lexicon,
  });
}

/** Rows below `GLOSSARY_HEADER` as a glossary. */
export function glossaryOf(rows: string): Glossary {
  const read = readGlossaryCsv(`${GLOSSARY_HEADER}\n${rows}`, { id: 'desk', name: 'desk.csv' });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.glossary;
}

function readPair({ source, target }: PairCase): { source: Document; target: Document } {
  return { source: documentOf('ja', unmarked(source)), target: documentOf('en', unmarked(target)) };
}

function entriesOf(side: Side): readonly (readonly [Role, string])[] {
  const entries = typeof side === 'string' ? [side] : side;
  return entries.map((entry) => (typeof entry === 'string' ? (['body', entry] as const) : entry));
}

function unmarked(side: Side): readonly (readonly [Role, string])[] {
  return entriesOf(side).map(([role, text]) => [role, readMarks(text).text] as const);
}

function languageMarksOf({ marks = [] }: PairCase, { paragraphs }: Document): LanguageMarks {
  const text = paragraphs[0]?.text ?? '';
  return new Map([
    [
      text,
      marks.map(({ words, ...mark }) => ({
        ...mark,
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      })),
    ],
  ]);
}

function linksOf({ links, score = 0.9, moved }: PairCase, source: Document, target: Document): readonly Link[] {
  const ids = (document: Document) => document.paragraphs.filter(({ role }) => isAlignedRole(role)).map(({ id }) => id);
  const [sources, targets] = [ids(source), ids(target)];
  const pairs =
    links ??
    Array.from({ length: Math.max(sources.length, targets.length) }, (_, i) => [
      i < sources.length ? [i] : [],
      i < targets.length ? [i] : [],
    ]);
  return pairs.map(([from, to]) => ({
    source: (from ?? []).map((i) => sources[i] ?? ''),
    target: (to ?? []).map((i) => targets[i] ?? ''),
    score,
    reasons: [],
    pinned: false,
    ...(moved && from?.[0] === moved[0] && to?.length === 0 && { moved: [targets[moved[1]] ?? ''] }),
    ...(moved && to?.[0] === moved[1] && from?.length === 0 && { moved: [sources[moved[0]] ?? ''] }),
  }));
}

/** Every marked place, on either side, is where a finding stands. */
function expectMarks(findings: readonly Finding[], entry: FlagCase): void {
  for (const side of ['source', 'target'] as const) {
    const prefix = side === 'source' ? 's' : 't';
    const marked = entriesOf(entry[side]).flatMap(([, text], i) =>
      readMarks(text).ranges.map((range) => ({ paragraph: `${prefix}${i + 1}`, ...range })),
    );
    if (marked.length > 0) expect(findings.flatMap((finding) => finding[side])).toEqual(marked);
  }
}

function applyFixes({ fixes }: Finding, target: Document): string {
  const paragraph = target.paragraphs.find(({ id }) => id === fixes[0]?.range.paragraph);
  if (!paragraph) throw new Error('The finding offers no fix');
  return fixes
    .filter(({ range }) => range.paragraph === paragraph.id)
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (text, { range, replacement }) => text.slice(0, range.start) + replacement + text.slice(range.end),
      paragraph.text,
    );
}

const TRANSLATORS = [createTranslator('en'), createTranslator('ja')];

/** A missing key comes back as the key itself; a missing value leaves its braces. */
function expectWording(finding: Finding): void {
  for (const translate of TRANSLATORS) {
    const sentence = wordFinding(translate, finding);
    expect(sentence).not.toContain(`checks.${finding.rule}.`);
    expect(sentence).not.toMatch(/\{\{|undefined|\$t\(/);
  }
}

function titleOf({ source, target, settings, links }: PairCase): string {
  const show = (side: Side) =>
    JSON.stringify(
      entriesOf(side)
        .map(([, text]) => text)
        .join(' / '),
    );
  const extra = settings || links ? ` ${JSON.stringify({ settings, links })}` : '';
  return `${show(source)} → ${show(target)}${extra}`;
}
