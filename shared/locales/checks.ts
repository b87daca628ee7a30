/** The wording of every rule, by language and rule id: one JSON file a rule in en/checks/ and ja/checks/. */
import enAcronymStops from './en/checks/acronym-stops.json' with { type: 'json' };
import enAdditionParagraph from './en/checks/addition-paragraph.json' with { type: 'json' };
import enAdditionSentence from './en/checks/addition-sentence.json' with { type: 'json' };
import enApproximate from './en/checks/approximate.json' with { type: 'json' };
import enArithmetic from './en/checks/arithmetic.json' with { type: 'json' };
import enBound from './en/checks/bound.json' with { type: 'json' };
import enConversion from './en/checks/conversion.json' with { type: 'json' };
import enDateDifferent from './en/checks/date-different.json' with { type: 'json' };
import enDateStyle from './en/checks/date-style.json' with { type: 'json' };
import enDirection from './en/checks/direction.json' with { type: 'json' };
import enDoubledWord from './en/checks/doubled-word.json' with { type: 'json' };
import enFigureAdded from './en/checks/figure-added.json' with { type: 'json' };
import enFigureDifferent from './en/checks/figure-different.json' with { type: 'json' };
import enFigureMagnitude from './en/checks/figure-magnitude.json' with { type: 'json' };
import enFigureMissing from './en/checks/figure-missing.json' with { type: 'json' };
import enFirstMention from './en/checks/first-mention.json' with { type: 'json' };
import enFiscalYear from './en/checks/fiscal-year.json' with { type: 'json' };
import enFullWidth from './en/checks/full-width.json' with { type: 'json' };
import enGrammar from './en/checks/grammar.json' with { type: 'json' };
import enImpossibleDate from './en/checks/impossible-date.json' with { type: 'json' };
import enLongVowel from './en/checks/long-vowel.json' with { type: 'json' };
import enMisspelling from './en/checks/misspelling.json' with { type: 'json' };
import enNameAdded from './en/checks/name-added.json' with { type: 'json' };
import enNameMissing from './en/checks/name-missing.json' with { type: 'json' };
import enNameOrder from './en/checks/name-order.json' with { type: 'json' };
import enNameSpelling from './en/checks/name-spelling.json' with { type: 'json' };
import enNegation from './en/checks/negation.json' with { type: 'json' };
import enNumberStyle from './en/checks/number-style.json' with { type: 'json' };
import enOmissionParagraph from './en/checks/omission-paragraph.json' with { type: 'json' };
import enOmissionSentence from './en/checks/omission-sentence.json' with { type: 'json' };
import enOpposite from './en/checks/opposite.json' with { type: 'json' };
import enPercentMixed from './en/checks/percent-mixed.json' with { type: 'json' };
import enPeriod from './en/checks/period.json' with { type: 'json' };
import enQuotationDropped from './en/checks/quotation-dropped.json' with { type: 'json' };
import enQuotesMixed from './en/checks/quotes-mixed.json' with { type: 'json' };
import enRange from './en/checks/range.json' with { type: 'json' };
import enRatio from './en/checks/ratio.json' with { type: 'json' };
import enRelativeYear from './en/checks/relative-year.json' with { type: 'json' };
import enSpacing from './en/checks/spacing.json' with { type: 'json' };
import enSpellingDialect from './en/checks/spelling-dialect.json' with { type: 'json' };
import enTermDeprecated from './en/checks/term-deprecated.json' with { type: 'json' };
import enTermForbidden from './en/checks/term-forbidden.json' with { type: 'json' };
import enTermInconsistent from './en/checks/term-inconsistent.json' with { type: 'json' };
import enTermMissing from './en/checks/term-missing.json' with { type: 'json' };
import enTime from './en/checks/time.json' with { type: 'json' };
import enTitleLost from './en/checks/title-lost.json' with { type: 'json' };
import enUnitDifferent from './en/checks/unit-different.json' with { type: 'json' };
import enUnpairedMark from './en/checks/unpaired-mark.json' with { type: 'json' };
import enUnreadableFigure from './en/checks/unreadable-figure.json' with { type: 'json' };
import enUntranslated from './en/checks/untranslated.json' with { type: 'json' };
import enUsageMixed from './en/checks/usage-mixed.json' with { type: 'json' };
import enVagueNumber from './en/checks/vague-number.json' with { type: 'json' };
import enWeekday from './en/checks/weekday.json' with { type: 'json' };
import enWrongInstitution from './en/checks/wrong-institution.json' with { type: 'json' };
import jaAcronymStops from './ja/checks/acronym-stops.json' with { type: 'json' };
import jaAdditionParagraph from './ja/checks/addition-paragraph.json' with { type: 'json' };
import jaAdditionSentence from './ja/checks/addition-sentence.json' with { type: 'json' };
import jaApproximate from './ja/checks/approximate.json' with { type: 'json' };
import jaArithmetic from './ja/checks/arithmetic.json' with { type: 'json' };
import jaBound from './ja/checks/bound.json' with { type: 'json' };
import jaConversion from './ja/checks/conversion.json' with { type: 'json' };
import jaDateDifferent from './ja/checks/date-different.json' with { type: 'json' };
import jaDateStyle from './ja/checks/date-style.json' with { type: 'json' };
import jaDirection from './ja/checks/direction.json' with { type: 'json' };
import jaDoubledWord from './ja/checks/doubled-word.json' with { type: 'json' };
import jaFigureAdded from './ja/checks/figure-added.json' with { type: 'json' };
import jaFigureDifferent from './ja/checks/figure-different.json' with { type: 'json' };
import jaFigureMagnitude from './ja/checks/figure-magnitude.json' with { type: 'json' };
import jaFigureMissing from './ja/checks/figure-missing.json' with { type: 'json' };
import jaFirstMention from './ja/checks/first-mention.json' with { type: 'json' };
import jaFiscalYear from './ja/checks/fiscal-year.json' with { type: 'json' };
import jaFullWidth from './ja/checks/full-width.json' with { type: 'json' };
import jaGrammar from './ja/checks/grammar.json' with { type: 'json' };
import jaImpossibleDate from './ja/checks/impossible-date.json' with { type: 'json' };
import jaLongVowel from './ja/checks/long-vowel.json' with { type: 'json' };
import jaMisspelling from './ja/checks/misspelling.json' with { type: 'json' };
import jaNameAdded from './ja/checks/name-added.json' with { type: 'json' };
import jaNameMissing from './ja/checks/name-missing.json' with { type: 'json' };
import jaNameOrder from './ja/checks/name-order.json' with { type: 'json' };
import jaNameSpelling from './ja/checks/name-spelling.json' with { type: 'json' };
import jaNegation from './ja/checks/negation.json' with { type: 'json' };
import jaNumberStyle from './ja/checks/number-style.json' with { type: 'json' };
import jaOmissionParagraph from './ja/checks/omission-paragraph.json' with { type: 'json' };
import jaOmissionSentence from './ja/checks/omission-sentence.json' with { type: 'json' };
import jaOpposite from './ja/checks/opposite.json' with { type: 'json' };
import jaPercentMixed from './ja/checks/percent-mixed.json' with { type: 'json' };
import jaPeriod from './ja/checks/period.json' with { type: 'json' };
import jaQuotationDropped from './ja/checks/quotation-dropped.json' with { type: 'json' };
import jaQuotesMixed from './ja/checks/quotes-mixed.json' with { type: 'json' };
import jaRange from './ja/checks/range.json' with { type: 'json' };
import jaRatio from './ja/checks/ratio.json' with { type: 'json' };
import jaRelativeYear from './ja/checks/relative-year.json' with { type: 'json' };
import jaSpacing from './ja/checks/spacing.json' with { type: 'json' };
import jaSpellingDialect from './ja/checks/spelling-dialect.json' with { type: 'json' };
import jaTermDeprecated from './ja/checks/term-deprecated.json' with { type: 'json' };
import jaTermForbidden from './ja/checks/term-forbidden.json' with { type: 'json' };
import jaTermInconsistent from './ja/checks/term-inconsistent.json' with { type: 'json' };
import jaTermMissing from './ja/checks/term-missing.json' with { type: 'json' };
import jaTime from './ja/checks/time.json' with { type: 'json' };
import jaTitleLost from './ja/checks/title-lost.json' with { type: 'json' };
import jaUnitDifferent from './ja/checks/unit-different.json' with { type: 'json' };
import jaUnpairedMark from './ja/checks/unpaired-mark.json' with { type: 'json' };
import jaUnreadableFigure from './ja/checks/unreadable-figure.json' with { type: 'json' };
import jaUntranslated from './ja/checks/untranslated.json' with { type: 'json' };
import jaUsageMixed from './ja/checks/usage-mixed.json' with { type: 'json' };
import jaVagueNumber from './ja/checks/vague-number.json' with { type: 'json' };
import jaWeekday from './ja/checks/weekday.json' with { type: 'json' };
import jaWrongInstitution from './ja/checks/wrong-institution.json' with { type: 'json' };

/** `title`, `about` (one sentence) and the sentences that explain a finding, by the key that the finding names. */
export interface RuleWording {
  readonly title: string;
  readonly about: string;
  readonly [key: string]: string;
}

export const enChecks: Readonly<Record<string, RuleWording>> = {
  'acronym-stops': enAcronymStops,
  'addition-paragraph': enAdditionParagraph,
  'addition-sentence': enAdditionSentence,
  approximate: enApproximate,
  arithmetic: enArithmetic,
  bound: enBound,
  conversion: enConversion,
  'date-different': enDateDifferent,
  'date-style': enDateStyle,
  'doubled-word': enDoubledWord,
  'figure-added': enFigureAdded,
  'figure-different': enFigureDifferent,
  'figure-magnitude': enFigureMagnitude,
  'figure-missing': enFigureMissing,
  'first-mention': enFirstMention,
  'fiscal-year': enFiscalYear,
  'full-width': enFullWidth,
  grammar: enGrammar,
  'impossible-date': enImpossibleDate,
  'long-vowel': enLongVowel,
  misspelling: enMisspelling,
  'name-added': enNameAdded,
  'name-missing': enNameMissing,
  'name-order': enNameOrder,
  'name-spelling': enNameSpelling,
  negation: enNegation,
  'number-style': enNumberStyle,
  'omission-paragraph': enOmissionParagraph,
  'omission-sentence': enOmissionSentence,
  opposite: enOpposite,
  'percent-mixed': enPercentMixed,
  period: enPeriod,
  direction: enDirection,
  'quotation-dropped': enQuotationDropped,
  'quotes-mixed': enQuotesMixed,
  range: enRange,
  ratio: enRatio,
  'relative-year': enRelativeYear,
  spacing: enSpacing,
  'spelling-dialect': enSpellingDialect,
  'term-deprecated': enTermDeprecated,
  'term-forbidden': enTermForbidden,
  'term-inconsistent': enTermInconsistent,
  'term-missing': enTermMissing,
  time: enTime,
  'title-lost': enTitleLost,
  'unit-different': enUnitDifferent,
  'unpaired-mark': enUnpairedMark,
  'unreadable-figure': enUnreadableFigure,
  untranslated: enUntranslated,
  'usage-mixed': enUsageMixed,
  'vague-number': enVagueNumber,
  weekday: enWeekday,
  'wrong-institution': enWrongInstitution,
};

export const jaChecks: Readonly<Record<string, RuleWording>> = {
  'acronym-stops': jaAcronymStops,
  'addition-paragraph': jaAdditionParagraph,
  'addition-sentence': jaAdditionSentence,
  approximate: jaApproximate,
  arithmetic: jaArithmetic,
  bound: jaBound,
  conversion: jaConversion,
  'date-different': jaDateDifferent,
  'date-style': jaDateStyle,
  'doubled-word': jaDoubledWord,
  'figure-added': jaFigureAdded,
  'figure-different': jaFigureDifferent,
  'figure-magnitude': jaFigureMagnitude,
  'figure-missing': jaFigureMissing,
  'first-mention': jaFirstMention,
  'fiscal-year': jaFiscalYear,
  'full-width': jaFullWidth,
  grammar: jaGrammar,
  'impossible-date': jaImpossibleDate,
  'long-vowel': jaLongVowel,
  misspelling: jaMisspelling,
  'name-added': jaNameAdded,
  'name-missing': jaNameMissing,
  'name-order': jaNameOrder,
  'name-spelling': jaNameSpelling,
  negation: jaNegation,
  'number-style': jaNumberStyle,
  'omission-paragraph': jaOmissionParagraph,
  'omission-sentence': jaOmissionSentence,
  opposite: jaOpposite,
  'percent-mixed': jaPercentMixed,
  period: jaPeriod,
  direction: jaDirection,
  'quotation-dropped': jaQuotationDropped,
  'quotes-mixed': jaQuotesMixed,
  range: jaRange,
  ratio: jaRatio,
  'relative-year': jaRelativeYear,
  spacing: jaSpacing,
  'spelling-dialect': jaSpellingDialect,
  'term-deprecated': jaTermDeprecated,
  'term-forbidden': jaTermForbidden,
  'term-inconsistent': jaTermInconsistent,
  'term-missing': jaTermMissing,
  time: jaTime,
  'title-lost': jaTitleLost,
  'unit-different': jaUnitDifferent,
  'unpaired-mark': jaUnpairedMark,
  'unreadable-figure': jaUnreadableFigure,
  untranslated: jaUntranslated,
  'usage-mixed': jaUsageMixed,
  'vague-number': jaVagueNumber,
  weekday: jaWeekday,
  'wrong-institution': jaWrongInstitution,
};
