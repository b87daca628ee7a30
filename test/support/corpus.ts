/** Reads the corpus from disk as the tests need it: articles with their planted faults, and the starter glossaries. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const CORPUS = new URL('../../corpus/', import.meta.url);

/** One planted fault: `was` stands once in the clean page, `is` once in the faulty one. */
const plantedFaultSchema = z.strictObject({
  kind: z.string(),
  /** The rule that should find it. */
  rule: z.string(),
  /** 1-based line of the faulty page on which `is` begins. */
  paragraph: z.number().int().positive(),
  /** What the Japanese says, where the fault has a counterpart there. */
  source: z.string().optional(),
  was: z.string().min(1),
  is: z.string().min(1),
  note: z.string(),
});
export type PlantedFault = z.infer<typeof plantedFaultSchema>;

const articleSchema = z.strictObject({
  title: z.strictObject({ en: z.string(), ja: z.string() }),
  date: z.iso.date(),
  slug: z.string(),
  section: z.string(),
});

/** Slugs of all articles. */
export const ARTICLE_SLUGS: readonly string[] = readdirSync(new URL('articles/', CORPUS)).sort();

/** An article's pages, description and planted faults. */
export function readArticle(slug: string) {
  const read = (file: string) => readFileSync(new URL(`articles/${slug}/${file}`, CORPUS), 'utf8');
  return {
    source: read('source.ja.txt'),
    target: read('target.en.txt'),
    faulty: read('faulty.en.txt'),
    article: articleSchema.parse(JSON.parse(read('article.json'))),
    faults: z.array(plantedFaultSchema).parse(JSON.parse(read('faults.json'))),
  };
}

/** File names of the starter glossaries. */
export const GLOSSARY_FILES: readonly string[] = readdirSync(new URL('glossaries/', CORPUS)).sort();

/** The text of a starter glossary. */
export function readGlossaryFile(name: string): string {
  return readFileSync(new URL(`glossaries/${name}`, CORPUS), 'utf8');
}
