import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../shared/checks/rules.ts';
import { enChecks, jaChecks } from '../../../../shared/locales/checks.ts';
import { MQM_TYPES } from '../../../../shared/quality/mqm.ts';

const ids = RULES.map(({ id }) => id);
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const names = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

describe('the list of rules', () => {
  it('has every file in rules/, once', () => {
    expect([...ids].sort()).toEqual(names('shared/checks/rules', '.ts'));
  });

  it('has wording and pages for no other rule', () => {
    expect(names('shared/locales/en/checks', '.json')).toEqual([...ids].sort());
    expect(names('shared/locales/ja/checks', '.json')).toEqual([...ids].sort());
    expect(names('docs/checks', '.md').filter((name) => name !== 'README')).toEqual([...ids].sort());
  });

  it('is the list of docs/checks/README.md', () => {
    const table = read('docs/checks/README.md')
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(table).toEqual(
      RULES.map(
        ({ id, severity, type }) =>
          `| [${id}](${id}.md) | ${enChecks[id]?.title} | ${severity} | ${MQM_TYPES[type]} / ${type} |`,
      ),
    );
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (id, { severity, type }) => {
  it('is documented with what it flags and what it lets pass', () => {
    const page = read(`docs/checks/${id}.md`);
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect(page).toContain(`**${enChecks[id]?.title}** · ${severity} · ${type}`);
    expect(page).toContain('\n## Flags\n');
    expect(page).toContain('\n## Lets pass\n');
  });

  it('is tested with cases that must flag and cases that must pass', () => {
    const test = read(`test/unit/shared/checks/rules/${id}.test.ts`);
    expect(test).toContain('describeRule(rule, {');
    expect(test).toMatch(/\n {2}flags: \[\n/);
    expect(test).toMatch(/\n {2}passes: \[\n/);
  });

  it('is worded alike in both languages', () => {
    const [english, japanese] = [enChecks[id], jaChecks[id]];
    expect(Object.keys(japanese ?? {})).toEqual(Object.keys(english ?? {}));
    expect(english?.title).toMatch(/^\p{Lu}[^.]+$/u);
    expect(english?.about).toMatch(/^[^.]+\.$/);
    expect(japanese?.about).toMatch(/。$/);
    for (const [key, sentence] of Object.entries(english ?? {})) {
      expect(placeholders(japanese?.[key] ?? '')).toEqual(placeholders(sentence));
    }
  });
});
