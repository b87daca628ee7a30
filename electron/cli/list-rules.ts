/** The rules as `taiyaku check --list-rules` shows them: a table for people, one object a rule for programs. */
import { RULES } from '../../shared/checks/rules.ts';
import { MQM_TYPES } from '../../shared/quality/mqm.ts';
import type { Terminal } from './terminal.ts';

export async function listRules({ print, translate }: Terminal, asJson: boolean): Promise<0> {
  const rules = RULES.map(({ id, severity, type }) => ({
    rule: id,
    severity,
    category: MQM_TYPES[type],
    type,
    title: translate(`checks.${id}.title`),
    about: translate(`checks.${id}.about`),
    documentation: `docs/checks/${id}.md`,
  }));
  if (asJson) {
    await print(JSON.stringify(rules, null, 2));
    return 0;
  }
  const rows = rules.map(({ rule, severity, category, title }) => [rule, severity, category, title]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) await print(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return 0;
}
