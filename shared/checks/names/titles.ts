/** What Japanese sets before and behind a title, and the English words of which one must not be lost with it. */
import { TITLES } from './title-words.ts';

export interface TitleQualifier {
  /** Key of the explanation. */
  readonly key: 'former' | 'deputy' | 'adviser' | 'vice-minister' | 'acting' | 'next';
  /** Finds the qualified title in the source; the group `title` is the title without its qualifier. */
  readonly source: RegExp;
  /** Any of these in the row keeps the qualifier. */
  readonly kept: RegExp;
  readonly severe: boolean;
}

const ANY_TITLE = TITLES.map(([ja]) => ja).join('|');
/** A country or a body may stand between: 元米大統領, 前駐中国大使, 元外務省幹部. */
const BETWEEN =
  '(?:[米英仏独露韓中豪伊加印]|[\\p{Script=Katakana}ー]{2,8}|駐[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6}|[\\p{Script=Han}]{2,4}[省庁党大県市府])?';

export const TITLE_QUALIFIERS: readonly TitleQualifier[] = [
  {
    key: 'former',
    source: new RegExp(
      `(?:(?<![午以直目事人会票挙日月年食])前|(?<![地身次単紀火根家手足])元)${BETWEEN}(?<title>${ANY_TITLE})(?![経任時選])`,
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
