/** `taiyaku glossary mine`: pairs of terms that recur in reviews and stand in no glossary yet. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { linkedTexts, type ReviewLink } from '../../../../shared/glossary/linked-texts.ts';
import { mineTerms } from '../../../../shared/glossary/mine-terms.ts';
import { wordProblem } from '../../../../shared/locales/translator.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { REVIEW_EXTENSION } from '../../../services/library/library.ts';
import { defaultLibrary } from '../../../services/places.ts';
import { readEvents } from '../../../services/reviews/read-events.ts';
import { readArguments } from '../../read-arguments.ts';
import type { ExitStatus } from '../../terminal.ts';
import { readSource } from './read-source.ts';

export async function mineGlossary(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('glossaryMine', args, {
    glossary: { type: 'string', multiple: true },
    library: { type: 'string' },
    least: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const complain = (problem: Parameters<typeof wordProblem>[1]) =>
    terminal.complain(wordProblem(terminal.translate, problem));
  const least = Number(read.text('least') ?? 2);
  if (!Number.isInteger(least) || least < 1) return terminal.complain(terminal.translate('cli.usage.leastNumber'));
  const known = await knownWords(read.texts('glossary'));
  if (!known.ok) return complain(known.problem);
  const paths = positionals.length > 0 ? positionals : await reviewsIn(read.text('library') ?? defaultLibrary());
  const links = await linksOf(paths);
  if (!links.ok) return complain(links.problem);
  const pairs = mineTerms(links.value, { isKnown: (word) => known.value.has(word), isRejected: () => false, least });
  if (read.has('json')) await terminal.print(JSON.stringify(pairs, null, 2));
  else if (pairs.length === 0) await terminal.print(terminal.translate('cli.glossary.nothingMined'));
  else {
    for (const { source, target, together, logDice } of pairs) {
      await terminal.print(`${logDice.toFixed(1).padStart(5)}  ${String(together).padStart(4)}  ${source}  ${target}`);
    }
  }
  return 0;
}

async function knownWords(paths: readonly string[]): Promise<Result<ReadonlySet<string>>> {
  const known = new Set<string>();
  for (const path of paths) {
    const source = await readSource(path);
    if (!source.ok) return source;
    for (const { text } of source.value.concepts.flatMap(({ terms }) => terms)) known.add(text);
  }
  return ok(known);
}

async function linksOf(paths: readonly string[]): Promise<Result<readonly ReviewLink[]>> {
  const links: ReviewLink[] = [];
  for (const path of paths) {
    const events = await readEvents(resolve(path));
    if (!events.ok) return events;
    links.push(...linkedTexts(foldEvents(events.value)));
  }
  return ok(links);
}

async function reviewsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(resolve(folder)).catch(() => []);
  return names.filter((name) => name.endsWith(REVIEW_EXTENSION)).map((name) => join(folder, name));
}
