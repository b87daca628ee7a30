/** Every rule, by hand and in the order in which they are listed to the user. */
import type { Rule } from './rule.ts';
import { rule as acronymStops } from './rules/acronym-stops.ts';
import { rule as additionParagraph } from './rules/addition-paragraph.ts';
import { rule as additionSentence } from './rules/addition-sentence.ts';
import { rule as approximate } from './rules/approximate.ts';
import { rule as arithmetic } from './rules/arithmetic.ts';
import { rule as bound } from './rules/bound.ts';
import { rule as conversion } from './rules/conversion.ts';
import { rule as dateDifferent } from './rules/date-different.ts';
import { rule as dateStyle } from './rules/date-style.ts';
import { rule as direction } from './rules/direction.ts';
import { rule as doubledWord } from './rules/doubled-word.ts';
import { rule as figureAdded } from './rules/figure-added.ts';
import { rule as figureDifferent } from './rules/figure-different.ts';
import { rule as figureMagnitude } from './rules/figure-magnitude.ts';
import { rule as figureMissing } from './rules/figure-missing.ts';
import { rule as firstMention } from './rules/first-mention.ts';
import { rule as fiscalYear } from './rules/fiscal-year.ts';
import { rule as fullWidth } from './rules/full-width.ts';
import { rule as grammar } from './rules/grammar.ts';
import { rule as impossibleDate } from './rules/impossible-date.ts';
import { rule as longVowel } from './rules/long-vowel.ts';
import { rule as misspelling } from './rules/misspelling.ts';
import { rule as nameAdded } from './rules/name-added.ts';
import { rule as nameMissing } from './rules/name-missing.ts';
import { rule as nameOrder } from './rules/name-order.ts';
import { rule as nameSpelling } from './rules/name-spelling.ts';
import { rule as negation } from './rules/negation.ts';
import { rule as numberStyle } from './rules/number-style.ts';
import { rule as omissionParagraph } from './rules/omission-paragraph.ts';
import { rule as omissionSentence } from './rules/omission-sentence.ts';
import { rule as opposite } from './rules/opposite.ts';
import { rule as percentMixed } from './rules/percent-mixed.ts';
import { rule as period } from './rules/period.ts';
import { rule as quotationDropped } from './rules/quotation-dropped.ts';
import { rule as quotesMixed } from './rules/quotes-mixed.ts';
import { rule as range } from './rules/range.ts';
import { rule as ratio } from './rules/ratio.ts';
import { rule as relativeYear } from './rules/relative-year.ts';
import { rule as spacing } from './rules/spacing.ts';
import { rule as spellingDialect } from './rules/spelling-dialect.ts';
import { rule as termDeprecated } from './rules/term-deprecated.ts';
import { rule as termForbidden } from './rules/term-forbidden.ts';
import { rule as termInconsistent } from './rules/term-inconsistent.ts';
import { rule as termMissing } from './rules/term-missing.ts';
import { rule as time } from './rules/time.ts';
import { rule as titleLost } from './rules/title-lost.ts';
import { rule as unitDifferent } from './rules/unit-different.ts';
import { rule as unpairedMark } from './rules/unpaired-mark.ts';
import { rule as unreadableFigure } from './rules/unreadable-figure.ts';
import { rule as untranslated } from './rules/untranslated.ts';
import { rule as usageMixed } from './rules/usage-mixed.ts';
import { rule as vagueNumber } from './rules/vague-number.ts';
import { rule as weekday } from './rules/weekday.ts';
import { rule as wrongInstitution } from './rules/wrong-institution.ts';

export const RULES: readonly Rule[] = [
  omissionParagraph,
  omissionSentence,
  additionParagraph,
  additionSentence,
  figureMagnitude,
  figureDifferent,
  unitDifferent,
  figureMissing,
  figureAdded,
  ratio,
  range,
  period,
  direction,
  bound,
  approximate,
  vagueNumber,
  conversion,
  arithmetic,
  unreadableFigure,
  dateDifferent,
  relativeYear,
  fiscalYear,
  weekday,
  impossibleDate,
  time,
  untranslated,
  termMissing,
  termForbidden,
  termDeprecated,
  termInconsistent,
  wrongInstitution,
  firstMention,
  usageMixed,
  nameMissing,
  nameSpelling,
  nameOrder,
  titleLost,
  nameAdded,
  quotationDropped,
  negation,
  opposite,
  fullWidth,
  doubledWord,
  grammar,
  misspelling,
  unpairedMark,
  spacing,
  quotesMixed,
  spellingDialect,
  dateStyle,
  numberStyle,
  percentMixed,
  acronymStops,
  longVowel,
];
