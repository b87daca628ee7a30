/** Titles as both languages have them, and where in an English text they stand. */
import type { TextRange } from '../../text/range.ts';

/** Titles and the English that renders them: a lost qualifier matters only where the title itself stands. */
export const TITLES: readonly (readonly [ja: string, en: RegExp])[] = [
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
  ['幹事長', /\bsecretary[- ]general\b/i],
  ['幹部', /\b(?:officials?|executives?)\b/i],
  ['監督', /\b(?:manager|coach)\b/i],
  ['教授', /\bprofessor\b/i],
  ['警察官|警官|巡査', /\b(?:police officer|officer|policeman)\b/i],
  ['裁判官|判事', /\b(?:judge|justice)\b/i],
  ['検事', /\bprosecutor\b/i],
  ['夫', /\bhusband\b/i],
  ['妻', /\bwife\b/i],
];

/** Offices that the English names in full; where it does, no other minister can be meant. */
const OFFICES: readonly (readonly [ja: string, en: RegExp])[] = [
  ['外相', /\bforeign (?:minister|secretary)\b/i],
  ['財務相', /\b(?:finance minister|treasury secretary)\b/i],
  ['防衛相|国防相|国防長官', /\bdefen[sc]e (?:minister|secretary)\b/i],
  ['環境相', /\benvironment minister\b/i],
  ['経産相', /\b(?:industry|economy) minister\b/i],
  ['厚労相', /\b(?:health|welfare|labor) minister\b/i],
  ['法相', /\bjustice minister\b/i],
  ['文科相', /\b(?:education|science) minister\b/i],
  ['農相|農水相', /\b(?:agriculture|farm) minister\b/i],
  ['国交相', /\b(?:land|transport|infrastructure) minister\b/i],
  ['総務相', /\b(?:internal affairs|communications) minister\b/i],
];

/** What stands so near to a title that it may qualify it: "the governor, who until last year …". */
const REACH = 60;

/** The English around each rendering of the title. Without a title of its own (次官) a minister or secretary counts. */
export function aroundTitles(title: string | undefined, english: string): readonly string[] {
  const pattern = find(TITLES, title) ?? TITLES[3]?.[1];
  if (!pattern) return [];
  return placesOf(pattern, english).map(({ start, end }) => english.slice(Math.max(0, start - REACH), end + REACH));
}

/** Every place of exactly this office, or of the title where the English has no such office. */
export function officePlaces(title: string, english: string): readonly TextRange[] {
  return [find(OFFICES, title), find(TITLES, title)]
    .map((pattern) => (pattern ? placesOf(pattern, english) : []))
    .reduce((offices, titles) => (offices.length > 0 ? offices : titles));
}

/** All titles that are rendered like this one, as an expression without flags. */
export function likeTitles(title: string): string {
  return rowOf(OFFICES, title)?.[0] ?? rowOf(TITLES, title)?.[0] ?? title;
}

function rowOf(table: typeof TITLES, title: string | undefined) {
  return table.find(([ja]) => title !== undefined && new RegExp(`^(?:${ja})$`, 'u').test(title));
}

function find(table: typeof TITLES, title: string | undefined): RegExp | undefined {
  return rowOf(table, title)?.[1];
}

function placesOf(pattern: RegExp, english: string): readonly TextRange[] {
  return [...english.matchAll(new RegExp(pattern, 'gi'))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
