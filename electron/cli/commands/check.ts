/** `taiyaku check`: what a reviewer should look at, of two files or of a batch. */

import { holdsBoth } from '../../../shared/bilingual/pair-by-name.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { type Checker, createChecker } from '../../../shared/checks/run-checks.ts';
import type { CheckSettings } from '../../../shared/checks/settings.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { proposeLinks } from '../../services/alignment/propose-links.ts';
import { loadLexicon } from '../../services/lexicon/load-lexicon.ts';
import { createProofreader } from '../../services/proofreading/proofreader.ts';
import { runBatch } from '../batch.ts';
import { type Pair, toPair } from '../batch-pair.ts';
import { listRules } from '../list-rules.ts';
import { type Arguments, readArguments } from '../read-arguments.ts';
import { readCheckSettings } from '../read-check-settings.ts';
import { readGlossaries } from '../read-glossaries.ts';
import { readPair } from '../read-pair.ts';
import { describeFindings, findingsByIndex, printFindings } from '../show-findings.ts';
import type { ExitStatus } from '../terminal.ts';

export async function check(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('check', args, {
    glossary: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    date: { type: 'string' },
    settings: { type: 'string' },
    batch: { type: 'boolean' },
    grammar: { type: 'boolean' },
    'list-rules': { type: 'boolean' },
  });
  if (typeof read === 'number') return read;
  const { terminal } = read;
  const wrong = wrongValue(read);
  if (wrong !== undefined) return terminal.complain(wrong);
  if (read.has('list-rules')) return listRules(terminal, read.text('format') === 'json');
  const { files, glossaries } = split(read);
  const index = await readGlossaries(glossaries);
  if (!index.ok) return terminal.complain(wordProblem(terminal.translate, index.problem));
  const settings = await readCheckSettings(read.text('settings'));
  if (!settings)
    return terminal.complain(terminal.translate('cli.usage.settings', { file: read.text('settings') ?? '' }));
  const find = createFinder(index.value, read.has('grammar') ? { ...settings, grammar: 'on' } : settings);
  if (read.has('batch')) {
    return runBatch(terminal, async (one) => {
      const pair = toPair(one);
      return { findings: findingsByIndex(terminal, pair, await find(pair)) };
    });
  }
  const pair = await readPair(files);
  if (!pair) return terminal.complain(terminal.translate('cli.usage.twoFiles', { command: 'check' }));
  if (!pair.ok) return terminal.complain(wordProblem(terminal.translate, pair.problem));
  const dated = { ...pair.value, date: read.text('date') ?? pair.value.date };
  const findings = await find(dated);
  if (read.text('format') === 'json') {
    await terminal.print(JSON.stringify(describeFindings(terminal, dated, findings), null, 2));
  } else await printFindings(terminal, dated, findings);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function wrongValue(read: Arguments): string | undefined {
  const { translate } = read.terminal;
  const format = read.text('format');
  if (format !== 'text' && format !== 'json')
    return translate('cli.usage.unknownFormat', { format, known: 'text, json' });
  const date = read.text('date');
  if (date !== undefined && !isDate(date)) return translate('cli.usage.wrongDate', { date });
  return undefined;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}

/** `--glossary A B` names two glossaries: whatever comes after the two files, or the one with both texts, belongs to it. */
function split(read: Arguments): { readonly files: readonly string[]; readonly glossaries: readonly string[] } {
  const named = read.texts('glossary');
  const ownFiles = read.has('batch') ? 0 : holdsBoth(read.positionals[0] ?? '') ? 1 : 2;
  if (named.length === 0) return { files: read.positionals, glossaries: [] };
  return {
    files: read.positionals.slice(0, ownFiles),
    glossaries: [...named, ...read.positionals.slice(ownFiles)],
  };
}

/** Aligns and checks pair after pair with one index and one checker. */
function createFinder(glossaries: TermIndex, settings: CheckSettings): (pair: Pair) => Promise<readonly Finding[]> {
  const checker: Checker = createChecker();
  const proofreader = createProofreader();
  const proofread = async ({ paragraphs }: Document, { grammar, spelling }: CheckSettings) => {
    if (grammar === 'off') return undefined;
    const texts = paragraphs.map(({ text }) => text);
    const marks = await proofreader.read(texts, spelling === 'british' ? 'british' : 'american');
    return new Map(texts.map((text, i) => [text, marks[i] ?? []]));
  };
  return async ({ source, target, date, ...pair }) => {
    const links = pair.links ?? (await proposeLinks({ source, target, date }, glossaries));
    const lexicon = await loadLexicon();
    const languageMarks = await proofread(target, settings);
    return checker.check({ source, target, links, glossaries, settings, date, lexicon, languageMarks });
  };
}
