/** Runs an article of the corpus through parser, aligner and checks, as a review of it would. */
import { proposeLinks } from '../../electron/services/alignment/propose-links.ts';
import { loadLexicon } from '../../electron/services/lexicon/load-lexicon.ts';
import type { Finding, FindingRange } from '../../shared/checks/finding.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import { parsePage } from '../../shared/document/parse-page.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import { createTermIndex } from '../../shared/glossary/term-index.ts';
import { GLOSSARY_FILES, type PlantedFault, readGlossaryFile } from './corpus.ts';

/** All starter glossaries, in the order of their names. */
export const STARTER_TERMS = createTermIndex(
  GLOSSARY_FILES.map((file) => {
    const read = readGlossaryCsv(readGlossaryFile(file), { id: file, name: file });
    if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem)}`);
    return read.value.glossary;
  }),
);

/** A page pair as a review holds it, with what the checks say of it. */
export interface CheckedPages {
  readonly source: Document;
  readonly target: Document;
  readonly links: Awaited<ReturnType<typeof proposeLinks>>;
  readonly findings: readonly Finding[];
}

/** Parses, aligns and checks two pages. */
export async function checkPages(sourcePage: string, targetPage: string, date: string): Promise<CheckedPages> {
  const source = parsePage(sourcePage, 'ja', { name: 'source.ja.txt', format: 'text' }).document;
  const target = parsePage(targetPage, 'en', { name: 'target.en.txt', format: 'text' }).document;
  const links = await proposeLinks({ source, target, date }, STARTER_TERMS);
  const findings = createChecker().check({
    source,
    target,
    links,
    glossaries: STARTER_TERMS,
    settings: DEFAULT_CHECK_SETTINGS,
    date,
    lexicon: await loadLexicon(),
  });
  return { source, target, links, findings };
}

/**
 * Whether the finding touches the planted words: on the target side what stands there instead (its first line, where
 * paragraphs were left out), on the source side the words that are falsified.
 */
export function touches(finding: Finding, { source, is }: PlantedFault, pages: CheckedPages): boolean {
  const [before = ''] = is.split('\n');
  const places = { source: source && placeOf(pages.source, source), target: placeOf(pages.target, before) };
  return (['source', 'target'] as const).some((side) => {
    const place = places[side];
    return typeof place === 'object' && finding[side].some((range) => overlaps(range, place));
  });
}

function placeOf({ paragraphs }: Document, words: string): FindingRange | undefined {
  for (const { id, text } of paragraphs) {
    const start = text.indexOf(words);
    if (start >= 0) return { paragraph: id, start, end: start + words.length };
  }
  return undefined;
}

function overlaps(a: FindingRange, b: FindingRange): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
