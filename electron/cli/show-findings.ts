/** Findings as the command line shows them: by paragraph index for programs, as sentences for people. */
import type { Finding, FindingRange } from '../../shared/checks/finding.ts';
import type { Document } from '../../shared/document/document.ts';
import { wordFinding } from '../../shared/locales/translator.ts';
import { MQM_TYPES } from '../../shared/quality/mqm.ts';
import type { Pair } from './batch-pair.ts';
import type { Terminal } from './terminal.ts';

/** The form of a batch: the first range of each side, `paragraph` an index into that side's paragraphs. */
export function findingsByIndex(terminal: Terminal, pair: Pair, findings: readonly Finding[]) {
  const places = { source: placesOf(pair.source), target: placesOf(pair.target) };
  const range = (side: 'source' | 'target', [first]: readonly FindingRange[]) =>
    first && { [side]: { paragraph: places[side].get(first.paragraph), start: first.start, end: first.end } };
  return findings.map((finding) => ({
    rule: finding.rule,
    category: MQM_TYPES[finding.type],
    severity: finding.severity,
    ...range('source', finding.source),
    ...range('target', finding.target),
    message: wordFinding(terminal.translate, finding),
  }));
}

/** The form of one pair: all paragraphs, the findings by index into them, and what a program may want beside. */
export function describeFindings(terminal: Terminal, pair: Pair, findings: readonly Finding[]) {
  const list = ({ paragraphs }: Document) => paragraphs.map(({ role, text }) => ({ role, text }));
  const byIndex = findingsByIndex(terminal, pair, findings);
  return {
    ...(pair.date !== undefined && { date: pair.date }),
    source: list(pair.source),
    target: list(pair.target),
    findings: findings.map(({ type, expected, found, fingerprint }, index) => ({
      ...byIndex[index],
      type,
      ...(expected !== undefined && { expected }),
      ...(found !== undefined && { found }),
      fingerprint,
    })),
    summary: countBySeverity(findings),
  };
}

export async function printFindings(terminal: Terminal, pair: Pair, findings: readonly Finding[]): Promise<void> {
  const { print, translate } = terminal;
  for (const finding of findings) {
    const severity = translate(`cli.check.severity.${finding.severity}`);
    await print(`${severity}  ${translate(`checks.${finding.rule}.title`)}  (${finding.rule})`);
    await print(`  ${wordFinding(translate, finding)}`);
    for (const range of finding.source) await print(`  ${excerpt(pair.source, range)}`);
    for (const range of finding.target) await print(`  ${excerpt(pair.target, range)}`);
    await print('');
  }
  await print(translate(findings.length === 0 ? 'cli.check.nothing' : 'cli.check.summary', countBySeverity(findings)));
}

function countBySeverity(findings: readonly Finding[]) {
  const count = (wanted: Finding['severity']) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** So much of the paragraph stands around the words; a mark that is longer is cut. */
const CONTEXT = 24;
const MARK_LIMIT = 80;

/** The paragraph's number, from 1, and the words in their surroundings between brackets. */
function excerpt({ paragraphs }: Document, { paragraph, start, end }: FindingRange): string {
  const index = paragraphs.findIndex(({ id }) => id === paragraph);
  const text = paragraphs[index]?.text ?? '';
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const marked = text.slice(start, end);
  const after = text.slice(end, end + CONTEXT);
  const cut = marked.length > MARK_LIMIT ? `${marked.slice(0, MARK_LIMIT)}…` : marked;
  return `¶${index + 1} ${start > CONTEXT ? '…' : ''}${before}【${cut}】${after}${end + CONTEXT < text.length ? '…' : ''}`;
}

function placesOf({ paragraphs }: Document): ReadonlyMap<string, number> {
  return new Map(paragraphs.map(({ id }, index) => [id, index]));
}
