/**
 * Texts that lead a regular expression to the places where it repeats something: an attack on `By (?:\w+ ?)+$` does
 * nothing before "By ". Reads the notation as far as our own expressions use it.
 */

/** So many of an expression's places are attacked; those of its later parts are mostly reached by the same texts. */
const PLACES = 4;
interface Walk {
  readonly source: string;
  at: number;
  readonly found: Set<string>;
}

export function leadingTexts(source: string): readonly string[] {
  const walk: Walk = { source, at: 0, found: new Set() };
  readChoice(walk, '');
  return [...walk.found].filter((text) => text !== '').slice(0, PLACES);
}

/** Reads branches up to the end or a closing bracket; what follows is led to by the first of them. */
function readChoice(walk: Walk, before: string): string {
  const first = readSequence(walk, before);
  while (walk.source[walk.at] === '|') {
    walk.at += 1;
    readSequence(walk, before);
  }
  return first;
}

function readSequence(walk: Walk, before: string): string {
  let text = before;
  while (walk.at < walk.source.length && !/[|)]/.test(walk.source[walk.at] ?? '')) {
    const next = readElement(walk, text);
    if (readQuantifier(walk)) walk.found.add(text);
    text = next;
  }
  return text;
}

function readElement(walk: Walk, text: string): string {
  const rest = walk.source.slice(walk.at);
  const look = /^\(\?(?:[=!]|<[=!])/.exec(rest);
  const group = /^\((?:\?:|\?<\w+>)?/.exec(rest);
  if (look || group) {
    walk.at += (look ?? group)?.[0].length ?? 0;
    const after = readChoice(walk, text);
    walk.at += 1;
    // What is only looked at is not passed.
    return look ? text : after;
  }
  const [token = ''] =
    /^(?:\[(?:\\.|[^\]])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\k<\w+>|\\.|.)/isu.exec(rest) ?? [];
  walk.at += token.length;
  return text + exampleOf(token);
}

/** Whether the element repeats; a choice between one and none does not. */
function readQuantifier(walk: Walk): boolean {
  const [quantifier = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(walk.source.slice(walk.at)) ?? [];
  walk.at += quantifier.length;
  return quantifier !== '' && !quantifier.startsWith('?');
}

/** A character that the token takes; none for a place between characters. */
function exampleOf(token: string): string {
  if (/^(?:\^|\$|\\[bB\d]|\\k.*)$/.test(token)) return '';
  // Some of our expressions escape what need not be escaped, which only the older notation takes.
  const takes = new RegExp(token, /^\\[^\w]$/.test(token) ? '' : 'u');
  const own = [...token.replace(/\\[a-z]\{?|[[\]\\^}]/gi, '')];
  return [...own, ...'aA1 .-、の亜ア億（"\n\t'].find((character) => takes.test(character)) ?? '';
}
