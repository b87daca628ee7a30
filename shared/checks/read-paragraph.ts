/** What the packs and the glossary read in a paragraph, each on first use and kept by text, so an edit costs one row. */
import { conceptUnits } from '../alignment/evidence/concepts.ts';
import { figureUnits } from '../alignment/evidence/figures.ts';
import { createWordReader } from '../alignment/read-units.ts';
import type { Mention, UnitReader } from '../alignment/unit.ts';
import type { Paragraph } from '../document/document.ts';
import type { TermsInText } from '../glossary/find-terms.ts';
import { knownNames } from '../glossary/known-names.ts';
import type { TermIndex } from '../glossary/term-index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Quantity } from '../languages/quantity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TextRange } from '../text/range.ts';
import type { CheckedParagraph } from './rule.ts';

/** What one text was read as; shared by all paragraphs with the same text. */
interface Reading extends TermsInText {
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly TextRange[];
  readonly names: TermsInText;
  readonly units: readonly Mention[];
}

/** What the paragraphs of one language are read with; `articleDate` as ISO 8601. */
export interface ReadingLight {
  readonly terms: TermIndex;
  readonly lexicon?: Lexicon;
  readonly articleDate?: string;
}

export interface ParagraphReader {
  read(paragraph: Paragraph): CheckedParagraph;
}

/** Texts kept beyond the run that read them: a batch of a thousand articles must not grow without end. */
const KEPT_TEXTS = 2000;

/** Reads paragraphs of one language in one light; a change of date or glossary needs a new reader. */
export function createParagraphReader(pack: LanguagePack, light: ReadingLight): ParagraphReader {
  const readings = new Map<string, Reading>();
  const readWords = createWordReader(pack.code, light.lexicon);
  return {
    read(paragraph) {
      let reading = readings.get(paragraph.text);
      if (!reading) {
        if (readings.size >= KEPT_TEXTS) readings.clear();
        reading = readLazily(paragraph.text, pack, light, readWords);
        readings.set(paragraph.text, reading);
      }
      return withReading(paragraph, reading);
    },
  };
}

function readLazily(text: string, pack: LanguagePack, light: ReadingLight, readWords: UnitReader): Reading {
  let quantities: readonly Quantity[] | undefined;
  let sentences: readonly TextRange[] | undefined;
  let found: TermsInText | undefined;
  let names: TermsInText | undefined;
  let units: readonly Mention[] | undefined;
  const terms = () => {
    found ??= light.terms.findTerms(text, pack.code);
    return found;
  };
  return {
    get quantities() {
      quantities ??= pack.findQuantities(text, light);
      return quantities;
    },
    get sentences() {
      sentences ??= pack.findSentences(text);
      return sentences;
    },
    get terms() {
      return terms().terms;
    },
    get wordings() {
      return terms().wordings;
    },
    get names() {
      names ??= knownNames().findTerms(text, pack.code);
      return names;
    },
    get units() {
      units ??= [
        ...figureUnits(this.quantities),
        ...conceptUnits(this.names.terms, 'name'),
        ...conceptUnits(this.terms, 'term'),
        ...readWords(text),
      ];
      return units;
    },
  };
}

function withReading({ id, role, text, lead }: Paragraph, reading: Reading): CheckedParagraph {
  return {
    id,
    role,
    text,
    lead,
    get quantities() {
      return reading.quantities;
    },
    get sentences() {
      return reading.sentences;
    },
    get terms() {
      return reading.terms;
    },
    get wordings() {
      return reading.wordings;
    },
    get names() {
      return reading.names;
    },
    get units() {
      return reading.units;
    },
  };
}
