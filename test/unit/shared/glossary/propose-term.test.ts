import { describe, expect, it } from 'vitest';
import { proposeSource, proposeTarget } from '../../../../shared/glossary/propose-term.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const KNOWN = [
  { ...conceptOf('1', '防災', 'disaster prevention'), terms: [term('ja', '防災', { reading: 'ぼうさい' })] },
  { ...conceptOf('2', '倉庫', 'warehouse'), terms: [term('ja', '倉庫', { reading: 'そうこ' })] },
];

describe('selected words as a term', () => {
  it.each([
    ['防災倉庫を', '防災倉庫', 'ぼうさいそうこ'],
    ['「防災センター」', '防災センター', 'ぼうさいセンター'],
    ['外務省', '外務省', ''],
    ['もの', 'もの', 'もの'],
  ])('%s is %s, read %s', (words, text, reading) => {
    expect(proposeSource(words, KNOWN)).toEqual({ text, reading });
  });

  it.each([
    ['the patrol ships', 'patrol ship'],
    ['a policy', 'policy'],
    ['policies,', 'policy'],
    ['“Japan Coast Guard’s', 'Japan Coast Guard'],
    ['the United Nations', 'United Nations'],
    ['press', 'press'],
  ])('%s is %s', (words, text) => {
    expect(proposeTarget(words)).toBe(text);
  });
});
