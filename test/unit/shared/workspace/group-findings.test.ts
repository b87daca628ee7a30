import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { JudgedFinding } from '../../../../shared/workspace/finding-state.ts';
import { filterFindings, groupFindings } from '../../../../shared/workspace/group-findings.ts';

function judged(fingerprint: string, part: Partial<Finding>, dismissed = false): JudgedFinding {
  const finding: Finding = {
    rule: 'figure-different',
    type: 'number',
    severity: 'error',
    source: [],
    target: [],
    explanation: { key: 'value', values: {} },
    fixes: [],
    fingerprint,
    ...part,
  };
  const by = { id: 'hanako', name: '佐藤花子' };
  const dismissal = { fingerprint, rule: finding.rule, scope: 'here', by, at: '2025-06-12T09:00:00.000Z' } as const;
  return { finding, ...(dismissed && { dismissal }) };
}

const all = [
  judged('a', { severity: 'info', rule: 'approximate' }),
  judged('b', { expected: '8.9オク円' }),
  judged('c', { rule: 'term-missing', type: 'termbase', severity: 'warning' }),
  judged('d', {}, true),
  judged('e', { rule: 'approximate', severity: 'warning', target: [{ paragraph: 't2', start: 0, end: 1 }] }),
];
const ids = (some: readonly JudgedFinding[]) => some.map(({ finding }) => finding.fingerprint).join('');
const groups = (by: Parameters<typeof groupFindings>[1]) =>
  groupFindings(all, by).map(({ key, findings }) => `${key}: ${ids(findings)}`);

describe('the list of findings', () => {
  it.each([
    [{ hidden: [], dismissed: false }, 'abce'],
    [{ hidden: [], dismissed: true }, 'd'],
    [{ hidden: ['error' as const], dismissed: false }, 'ace'],
    [{ hidden: [], dismissed: false, type: 'number' as const }, 'abe'],
    [{ hidden: ['info' as const], dismissed: false, rule: 'approximate' }, 'e'],
    [{ hidden: [], dismissed: false, type: 'number' as const, text: 'ｵｸ' }, 'b'],
    [{ hidden: [], dismissed: false, text: 'words of c' }, 'c'],
    [{ hidden: [], dismissed: false, paragraphs: ['t2', 's9'] }, 'e'],
    [{ hidden: ['warning' as const], dismissed: false, paragraphs: ['t2'] }, ''],
  ])('filtered by %j is %s', (filter, shown) => {
    expect(ids(filterFindings(all, filter, ({ fingerprint }) => `words of ${fingerprint}`))).toBe(shown);
  });

  it('is one group in the order of the text', () => {
    expect(groups('text')).toEqual([': abcde']);
  });

  it('is grouped by severity, the worst first', () => {
    expect(groups('severity')).toEqual(['error: bd', 'warning: ce', 'info: a']);
  });

  it('is grouped by rule or MQM type in the order in which they are met', () => {
    expect(groups('rule')).toEqual(['approximate: ae', 'figure-different: bd', 'term-missing: c']);
    expect(groups('type')).toEqual(['number: abde', 'termbase: c']);
  });
});
