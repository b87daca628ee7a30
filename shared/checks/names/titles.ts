/** What Japanese sets before and behind a title, and the English words of which one must not be lost with it. */

export interface TitleQualifier {
  /** Key of the explanation. */
  readonly key: 'former' | 'deputy' | 'adviser' | 'vice-minister' | 'acting' | 'next';
  /** Finds the qualified title in the source; the group `title` is the title without its qualifier. */
  readonly source: RegExp;
  /** Any of these in the row keeps the qualifier. */
  readonly kept: RegExp;
  readonly severe: boolean;
}

/** Titles and the English that renders them: a lost qualifier matters only where the title itself stands. */
const TITLES: readonly (readonly [ja: string, en: RegExp])[] = [
  ['総理大臣|首相|総理', /\b(?:prime minister|premier|chancellor)\b/i],
  ['大統領', /\bpresident\b/i],
  ['官房長官', /\bchief cabinet secretary\b/i],
  [
    '外相|財務相|防衛相|国防相|経産相|厚労相|法相|文科相|農相|農水相|国交相|環境相|総務相|財相|大臣',
    /\b(?:minister|secretary)\b/i,
  ],
  ['国務長官|国防長官|財務長官|司法長官|長官', /\b(?:secretary|director|chief|commissioner|attorney general)\b/i],
  ['知事', /\bgovernor\b/i],
  ['市長|町長|村長|区長', /\bmayor\b/i],
  ['議員', /\b(?:lawmaker|senator|representative|member|councilor|congressman|congresswoman|mp)\b/i],
  ['会長|社長|総裁|頭取|理事長|学長', /\b(?:president|chairman|chairwoman|chair|ceo|governor|head)\b/i],
  ['議長|委員長', /\b(?:speaker|chairman|chairwoman|chair|president)\b/i],
  ['党首|代表', /\b(?:leader|president|representative|head)\b/i],
  ['大使', /\bambassador\b/i],
  ['報道官', /\bspokes(?:man|woman|person)\b/i],
  ['[陸海空]将補?|将軍|大将|中将|少将|大佐|司令官|艦長', /\b(?:general|admiral|colonel|commander|captain)\b/i],
];

const ANY_TITLE = TITLES.map(([ja]) => ja).join('|');
/** A country or a body may stand between: 元米大統領. */
const BETWEEN = '(?:[米英仏独露韓中豪伊加印]|[\\p{Script=Katakana}ー]{2,8})?';

export const TITLE_QUALIFIERS: readonly TitleQualifier[] = [
  {
    key: 'former',
    source: new RegExp(
      `(?:(?<![午以直目事人])前|(?<![地身次単紀火根家手足])元)${BETWEEN}(?<title>${ANY_TITLE})(?![経任時選])`,
      'gu',
    ),
    kept: /\b(?:former|formerly|ex|previous|previously|predecessors?|then|past|outgoing|late|last|onetime|one-time|erstwhile|ousted|deposed|retired|served|(?:who|he|she|they|when|while) (?:was|were)|had been|until)\b/i,
    severe: true,
  },
  {
    key: 'deputy',
    source: new RegExp(`副(?<title>${ANY_TITLE})`, 'gu'),
    kept: /\b(?:vice|deputy|co|assistant|associate|under ?secretary|state minister|minister of state|lieutenant governor|no\. 2|second-in-command)\b/i,
    severe: false,
  },
  {
    key: 'adviser',
    source: /(?<title>首相|総理|大統領|大臣)補佐官/gu,
    kept: /\b(?:advis[eo]rs?|aides?|assistants?|counsel(?:or)?)\b/i,
    severe: false,
  },
  {
    key: 'vice-minister',
    source: /(?:外務|財務|防衛|経済産業|国防|事務)次官/gu,
    kept: /\b(?:vice|deputy|under ?secretary|undersecretary|permanent|administrative)\b/i,
    severe: false,
  },
  {
    key: 'acting',
    source: new RegExp(`(?<title>${ANY_TITLE})(?:代行|代理)`, 'gu'),
    kept: /\b(?:acting|interim|deputy|caretaker|temporary|temporarily|stand-in|proxy|on behalf)\b/i,
    severe: false,
  },
  {
    key: 'next',
    source: new RegExp(`次期${BETWEEN}(?<title>${ANY_TITLE})(?!選)`, 'gu'),
    kept: /\b(?:next|incoming|elect|designate|future|successors?|succeed|presumptive|candidates?|nominees?|new|will be|become)\b|-elect\b/i,
    severe: false,
  },
];

/** What stands so near to a title that it may qualify it: "the governor, who until last year …". */
const REACH = 60;

/** The English around each rendering of the title. Without a title of its own (次官) a minister or secretary counts. */
export function aroundTitles(title: string | undefined, english: string): readonly string[] {
  const [, pattern] =
    TITLES.find(([ja]) => title !== undefined && new RegExp(`^(?:${ja})$`, 'u').test(title)) ?? TITLES[3] ?? [];
  if (!pattern) return [];
  return [...english.matchAll(new RegExp(pattern, 'gi'))].map(({ index, 0: words }) =>
    english.slice(Math.max(0, index - REACH), index + words.length + REACH),
  );
}
