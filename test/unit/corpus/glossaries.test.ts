/** The starter glossaries keep their own promises: complete, explained and without conflicts. */
import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '../../../shared/glossary/concept.ts';
import { findFaults } from '../../../shared/glossary/find-faults.ts';
import { readGlossaryCsv } from '../../../shared/glossary/formats/csv.ts';
import { GLOSSARY_FILES, readGlossaryFile } from '../../support/corpus.ts';

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** Failing here fails every test below with the reason. */
function read(file: string) {
  const result = readGlossaryCsv(readGlossaryFile(file), { id: file, name: file });
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

const ALL: readonly Concept[] = GLOSSARY_FILES.flatMap((file) => read(file).glossary.concepts);

describe.each(GLOSSARY_FILES)('the starter glossary %s', (file) => {
  const { glossary, setAside } = read(file);

  it('is read without a line set aside', () => {
    expect(setAside).toEqual([]);
  });

  it('gives every Japanese term its reading in kana alone', () => {
    const unread = termsOf(glossary.concepts, 'ja').filter(({ reading }) => !KANA.test(reading ?? ''));

    expect(unread.map(({ text, reading }) => [text, reading])).toEqual([]);
  });

  it('names domain, part of speech and authority of every concept', () => {
    const vague = glossary.concepts.filter(
      ({ domain, partOfSpeech, authority }) => !domain || !partOfSpeech || !authority?.name,
    );

    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it('links only to secure addresses', () => {
    const links = glossary.concepts.flatMap(({ authority }) => authority?.link ?? []);

    expect(links.filter((link) => !URL.canParse(link) || new URL(link).protocol !== 'https:')).toEqual([]);
  });

  it('expands every acronym at first mention unless it is known', () => {
    const unexplained = glossary.concepts.filter(
      ({ terms, firstMention }) =>
        !firstMention &&
        terms.some(({ kind, status, known }) => kind === 'acronym' && isGood(status) && !known) &&
        !terms.some(({ known }) => known),
    );

    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  it('writes the first mention as the full form with its acronym in brackets', () => {
    const odd = glossary.concepts.filter(({ terms, firstMention }) => {
      const acronym = terms.find(({ kind }) => kind === 'acronym')?.text;
      return firstMention !== undefined && !firstMention.includes(`(${acronym})`);
    });

    expect(odd.map(({ id, firstMention }) => [id, firstMention])).toEqual([]);
  });

  it('says why a wording is forbidden', () => {
    const unexplained = glossary.concepts.filter(
      ({ terms, note }) => terms.some(({ status }) => status === 'forbidden') && !note,
    );

    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });
});

describe('the starter glossaries together', () => {
  it('hold at least six hundred concepts', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(600);
  });

  it('give one source term no two preferred renderings in one domain', () => {
    const renderings = new Map<string, Set<string>>();
    for (const { terms, domain } of ALL) {
      const preferred = terms.find(({ language, status }) => language === 'en' && status === 'preferred')?.text ?? '';
      for (const { text } of terms.filter(({ language }) => language === 'ja')) {
        const key = `${text} (${domain})`;
        renderings.set(key, (renderings.get(key) ?? new Set()).add(preferred));
      }
    }

    expect([...renderings].filter(([, targets]) => targets.size > 1).map(([key, t]) => [key, ...t])).toEqual([]);
  });

  it('hold no concept twice', () => {
    const sources = ALL.map(({ terms, domain }) => `${terms[0]?.text} (${domain})`);

    expect(sources.filter((source, i) => sources.indexOf(source) !== i)).toEqual([]);
  });

  it('forbid no wording that they prefer elsewhere', () => {
    const preferred = new Set(
      ALL.flatMap(({ terms }) => terms.filter(({ status }) => status === 'preferred').map(({ text }) => text)),
    );
    const forbidden = termsOf(ALL, 'en').filter(({ status }) => status === 'forbidden');

    expect(forbidden.filter(({ text }) => preferred.has(text)).map(({ text }) => text)).toEqual([]);
  });

  it('have nothing that the glossary check calls a contradiction', () => {
    const faults = findFaults(ALL).filter(({ kind }) => kind !== 'overlap');

    expect(faults).toEqual([]);
  });

  it('contradict themselves in no concept', () => {
    const contradictory = ALL.filter(
      ({ terms }) => new Set(terms.map(({ language, text }) => `${language} ${text}`)).size < terms.length,
    );

    expect(contradictory.map(({ id }) => id)).toEqual([]);
  });
});

function termsOf(concepts: readonly Concept[], language: Term['language']): readonly Term[] {
  return concepts.flatMap(({ terms }) => terms.filter((term) => term.language === language));
}

function isGood(status: Term['status']): boolean {
  return status === 'preferred' || status === 'admitted';
}
