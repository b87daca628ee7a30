/** What each kind of evidence is worth: the aligner on a file of cases with all of it, and with each kind left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../../electron/services/lexicon/load-lexicon.ts';
import { corpusFolder } from '../../electron/services/places.ts';
import { alignWith } from '../../shared/alignment/align.ts';
import type { AlignContext } from '../../shared/alignment/aligned-text.ts';
import { CALIBRATION, type Calibration, type LevelCalibration } from '../../shared/alignment/calibration.ts';
import type { AlignmentCase } from './alignment/parallel-text.ts';
import { type Scores, scoreAlignments } from './alignment/score-alignment.ts';

export const about = 'accuracy on a file of cases with each kind of evidence left out, as a table';

type Change = (level: LevelCalibration) => LevelCalibration;

/** Classes of units that fall silent. */
const without =
  (...classes: readonly string[]): Change =>
  (level) => ({
    ...level,
    chances: Object.fromEntries(
      Object.entries(level.chances).map(([name, one]) => [name, classes.includes(name) ? { ...one, weight: 0 } : one]),
    ),
  });

const KINDS: Readonly<Record<string, Change>> = {
  length: (level) => ({ ...level, length: { ...level.length, weight: 0 } }),
  'notes and headings': (level) => ({ ...level, place: {} }),
  'figures and dates': without('figure', 'figure.small', 'date'),
  'Latin strings': without('latin', 'word.acronym'),
  'katakana by sound': without('katakana', 'headword.katakana', 'word.pair'),
  'known names and terms': without('concept'),
  'names by reading': without('name', 'name.single'),
  'quotations and brackets': without('quote', 'bracket'),
  'Japanese headwords': without('headword.kana', 'headword.single', 'headword.one', 'headword.two', 'headword.long'),
  'English words': without('word', 'word.capital'),
};

/** What each row says, with the lexicon and without. */
interface Row {
  readonly known: Scores;
  readonly bare: Scores;
}

export async function run([file]: readonly string[]): Promise<Readonly<Record<string, Row>>> {
  if (file === undefined) throw new Error('Name a file of cases: JSON Lines of {id, source, target, gold}');
  const lexicon = await readLexicon(join(corpusFolder(), 'lexicon'));
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AlignmentCase);
  const rows: Record<string, Row> = {};
  for (const [kind, calibration] of Object.entries(calibrations())) {
    const known = score(cases, calibration, lexicon ? { lexicon } : {});
    const bare = score(cases, calibration, {});
    const cells = [known.strict, known.nulls, bare.strict, bare.nulls].map((value) => value.toFixed(4));
    console.log(`| ${[kind, ...cells].join(' | ')} |`);
    rows[kind] = { known, bare };
  }
  return rows;
}

function calibrations(): Readonly<Record<string, Calibration>> {
  const { paragraphs, sentences, combined } = CALIBRATION;
  const alone = { paragraphs: 1, sentences: 0, looseSentence: 0, place: {}, shapes: {} };
  const changed = Object.entries(KINDS).map(([kind, change]): readonly [string, Calibration] => {
    const place = kind === 'notes and headings' ? {} : combined.place;
    const levels = { paragraphs: change(paragraphs), sentences: change(sentences) };
    return [kind, { ...CALIBRATION, ...levels, combined: { ...combined, place } }];
  });
  return {
    nothing: CALIBRATION,
    ...Object.fromEntries(changed),
    'the second pass, by sentences': { ...CALIBRATION, combined: alone },
  };
}

function score(cases: readonly AlignmentCase[], calibration: Calibration, context: AlignContext): Scores {
  const texts = (side: readonly string[]) => side.map((text) => ({ text }));
  return scoreAlignments(
    cases.map(({ source, target, gold }) => ({
      gold,
      found: alignWith(calibration, texts(source), texts(target), context),
    })),
  );
}
