import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { createTermIndex, type TermIndex } from '../../../../shared/glossary/term-index.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const glossary = (id: string, ...concepts: Concept[]) => ({ id, name: id, concepts });
const found = (index: TermIndex, text: string, language: 'ja' | 'en') =>
  index.findTerms(text, language).terms.map(({ concept, start, end }) => [concept.id, text.slice(start, end)]);

const GOVERNOR = conceptOf('1', '総裁', 'governor');

describe('the index over several glossaries', () => {
  it('lets the earlier glossary speak alone of a source term in a domain', () => {
    const index = createTermIndex([
      glossary('desk', GOVERNOR),
      glossary('starter', conceptOf('2', '総裁', 'president')),
    ]);

    expect(index.findTerms('総裁が語る', 'ja').terms[0]?.senses.map(({ concept }) => concept.id)).toEqual(['1']);
  });

  it('keeps both meanings of a source term in two domains', () => {
    const party = conceptOf('2', '総裁', 'president', { domain: '政党' });
    const index = createTermIndex([glossary('desk', GOVERNOR), glossary('starter', party)]);

    expect(index.findTerms('総裁が語る', 'ja').terms[0]?.senses).toHaveLength(2);
  });

  it('takes the concept of the earlier glossary where two have one id', () => {
    const other = { ...GOVERNOR, terms: [term('ja', '総裁'), term('en', 'president')] };
    const index = createTermIndex([glossary('desk', other), glossary('starter', GOVERNOR)]);

    expect(found(index, 'The governor met the president.', 'en')).toEqual([['1', 'president']]);
  });

  it('says nothing of proposed and retired concepts', () => {
    expect(found(createTermIndex([glossary('g', { ...GOVERNOR, status: 'proposed' })]), '総裁', 'ja')).toEqual([]);
  });

  it('finds verbs in all their forms, and the forms that an entry lists', () => {
    const index = createTermIndex([
      glossary('g', conceptOf('1', '制裁を科す', 'impose sanctions', { partOfSpeech: 'verb' }), {
        ...conceptOf('2', '基準', 'yardstick'),
        terms: [term('en', 'yardstick', { forms: ['measuring rod'] })],
      }),
    ]);

    for (const words of ['imposed sanctions', 'imposing sanctions', 'imposes a sanction']) {
      expect(found(index, `Tokyo ${words}.`, 'en').length).toBe(words.includes(' a ') ? 0 : 1);
    }
    expect(found(index, 'by this measuring rod', 'en')).toEqual([['2', 'measuring rod']]);
  });

  it('heeds capitals and the one form where an entry asks for it', () => {
    const index = createTermIndex([
      glossary(
        'g',
        { ...GOVERNOR, terms: [term('en', 'Diet', { case: 'exact' })] },
        { ...conceptOf('2', '東証', 'Prime'), terms: [term('en', 'Prime', { invariable: true })] },
      ),
    ]);

    expect(found(index, 'The Diet met. His diet is poor.', 'en')).toEqual([['1', 'Diet']]);
    expect(found(index, 'the Prime market, primes', 'en')).toEqual([['2', 'Prime']]);
  });

  it('counts an edit at once, as an index made anew would', () => {
    const before = createTermIndex([glossary('desk', GOVERNOR, conceptOf('2', '副総裁', 'deputy governor'))]);
    const edited = [
      glossary(
        'desk',
        { ...GOVERNOR, terms: [term('ja', '総裁'), term('en', 'chief')] },
        conceptOf('3', '理事', 'director'),
      ),
    ];
    const text = 'The chief, the governor, a deputy governor and the directors.';

    expect(found(before.refreshed(edited), text, 'en')).toEqual(found(createTermIndex(edited), text, 'en'));
    expect(found(before.refreshed(edited), '総裁と副総裁と理事', 'ja')).toEqual(
      found(createTermIndex(edited), '総裁と副総裁と理事', 'ja'),
    );
    expect(found(before, text, 'en')).toEqual([
      ['1', 'governor'],
      ['2', 'deputy governor'],
    ]);
  });

  it('lets a lower glossary speak again when the higher one no longer has the concept, without indexing anew', () => {
    const [desk, starter] = [conceptOf('1', '総裁', 'president'), GOVERNOR];
    const index = createTermIndex([glossary('desk', desk), glossary('starter', starter)]);
    const without = index.refreshed([glossary('desk'), glossary('starter', starter)]);
    expect(found(index, '総裁', 'ja')).toEqual(found(createTermIndex([glossary('desk', desk)]), '総裁', 'ja'));
    expect(found(without, 'the governor', 'en')).toEqual([['1', 'governor']]);
    expect(found(without, 'the president', 'en')).toEqual([]);
    expect(found(without.refreshed([glossary('desk', desk)]), 'the president', 'en')).toEqual([['1', 'president']]);
  });
});
