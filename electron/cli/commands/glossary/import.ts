/** `taiyaku glossary import`: a file of any format into a log of the desk, a new one or one that is there. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  CAUTIOUS_RULE,
  compareConcepts,
  countClasses,
  type MergeRule,
  planMerge,
} from '../../../../shared/glossary/merge-concepts.ts';
import { wordProblem } from '../../../../shared/locales/translator.ts';
import { readArguments } from '../../read-arguments.ts';
import type { ExitStatus, Terminal } from '../../terminal.ts';
import { isLog, readSource } from './read-source.ts';
import { writeInto } from './write-log.ts';

export async function importGlossary(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('glossaryImport', args, {
    into: { type: 'string' },
    prefer: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const [path, ...more] = positionals;
  const into = read.text('into');
  const rule = ruleOf(read.text('prefer'));
  if (path === undefined || more.length > 0) return terminal.complain(terminal.translate('cli.usage.oneGlossary'));
  if (into === undefined) return terminal.complain(terminal.translate('cli.usage.intoMissing'));
  if (!isLog(into)) return terminal.complain(terminal.translate('cli.usage.glossaryEnding', { name: basename(into) }));
  if (!rule) return terminal.complain(terminal.translate('cli.usage.unknownPreference'));
  const source = await readSource(path);
  if (!source.ok) return terminal.complain(wordProblem(terminal.translate, source.problem));
  const target = await stat(resolve(into)).then(
    () => readSource(into),
    () => undefined,
  );
  if (target && !target.ok) return terminal.complain(wordProblem(terminal.translate, target.problem));
  const rows = compareConcepts(target?.value.concepts ?? [], source.value.concepts);
  const written = await writeInto(into, planMerge(rows, rule), { file: basename(path), name: source.value.name });
  if (!written.ok) return terminal.complain(wordProblem(terminal.translate, written.problem));
  const report = { classes: countClasses(rows), setAside: source.value.setAside };
  await show(terminal, report, read.has('json'));
  return 0;
}

/** What to do where both have something to say. */
export function ruleOf(preference: string | undefined): MergeRule | undefined {
  switch (preference) {
    case undefined:
      return CAUTIOUS_RULE;
    case 'mine':
      return { ...CAUTIOUS_RULE, changes: 'mine' };
    case 'theirs':
      return { ...CAUTIOUS_RULE, conflict: 'theirs', changes: 'theirs' };
    case 'both':
      return { ...CAUTIOUS_RULE, conflict: 'both' };
    default:
      return undefined;
  }
}

interface Report {
  readonly classes: ReturnType<typeof countClasses>;
  readonly setAside: readonly { readonly line: number; readonly reason: string }[];
}

async function show({ print, translate }: Terminal, report: Report, asJson: boolean): Promise<void> {
  if (asJson) {
    await print(JSON.stringify(report));
    return;
  }
  for (const [name, count] of Object.entries(report.classes)) {
    if (count > 0) await print(`${String(count).padStart(7)}  ${translate(`glossary.merge.class.${name}`)}`);
  }
  for (const { line, reason } of report.setAside) {
    await print(translate('glossary.setAsideLine', { line, reason: translate(`glossary.fault.${reason}`) }));
  }
}
