/** Which of many files are the two sides of one article, told by their names: `talks.ja.txt` and `talks.en.docx`. */
import type { Side } from '../side.ts';

/** Files by their place in the list that was given. */
export interface NamedPairs {
  readonly pairs: readonly { readonly name: string; readonly source: number; readonly target: number }[];
  /** Files that hold both texts by themselves, as far as their ending says. */
  readonly bilingual: readonly number[];
  /** Texts without another side. */
  readonly alone: readonly number[];
  /** Files that are no texts. */
  readonly unread: readonly number[];
}

export const TEXT_ENDINGS = ['txt', 'text', 'md', 'markdown', 'docx', 'docm', 'html', 'htm', 'xhtml', 'pdf'] as const;
export const BILINGUAL_ENDINGS = [
  'xlf',
  'xliff',
  'sdlxliff',
  'mqxliff',
  'mxliff',
  'tmx',
  'po',
  'xlsx',
  'xlsm',
] as const;

const TEXTS: ReadonlySet<string> = new Set(TEXT_ENDINGS);
const BILINGUAL: ReadonlySet<string> = new Set(BILINGUAL_ENDINGS);

/** Words for a side, as a part of a name or the name of a folder. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ...['ja', 'jp', 'jpn', 'ja-jp', 'japanese', 'source', 'src', '日本語', '和文', '原文', '記事'].map(
    (word) => [word, 'source'] as const,
  ),
  ...['en', 'eng', 'en-us', 'en-gb', 'english', 'target', 'trg', 'tgt', '英語', '英文', '英訳', '訳文', '訳'].map(
    (word) => [word, 'target'] as const,
  ),
]);

interface ReadName {
  /** What both names of a pair have in common. */
  readonly key: string;
  readonly side: Side | undefined;
  readonly title: string;
}

/** `paths`: relative, with `/` between folders. Names differ from their like in the word for the side alone. */
export function pairByName(paths: readonly string[]): NamedPairs {
  const places = paths.map((_, at) => at);
  const kinds = paths.map(kindOf);
  const matched = matchTexts(
    paths,
    places.filter((at) => kinds[at] === 'text'),
  );
  return {
    ...matched,
    bilingual: places.filter((at) => kinds[at] === 'bilingual'),
    unread: places.filter((at) => kinds[at] === 'unread'),
  };
}

const endingOf = (path: string) => /\.([^./]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Whether the ending says that the file holds both texts; of a Word document it cannot. */
export function holdsBoth(path: string): boolean {
  return BILINGUAL.has(endingOf(path));
}

function kindOf(path: string): 'text' | 'bilingual' | 'unread' {
  // What begins with a dot is hidden, and Word keeps a file with `~` beside one that is open.
  if (/(?:^|\/)[.~]/.test(path)) return 'unread';
  if (holdsBoth(path)) return 'bilingual';
  return TEXTS.has(endingOf(path)) ? 'text' : 'unread';
}

/** The first file of a side counts; another one of the same name is left over. */
function matchTexts(paths: readonly string[], places: readonly number[]): Pick<NamedPairs, 'pairs' | 'alone'> {
  const groups = new Map<string, { title: string; source?: number; target?: number }>();
  for (const at of places) {
    const { key, side, title } = readName(paths[at] ?? '');
    const group = groups.get(key) ?? { title };
    groups.set(key, group);
    if (side) group[side] ??= at;
  }
  const pairs = [...groups.values()].flatMap(({ title, source, target }) =>
    source === undefined || target === undefined ? [] : [{ name: title, source, target }],
  );
  const paired = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  return { pairs, alone: places.filter((at) => !paired.has(at)) };
}

const SEPARATORS = /([._\s-]+)/;

/** The last word for a side counts, in the file's own name first, then in its folders. */
function readName(path: string): ReadName {
  const parts = path
    .normalize('NFC')
    .slice(0, -1 - endingOf(path).length)
    .split('/');
  const stem = parts.pop() ?? '';
  const regional = /(?:ja-jp|en-us|en-gb)$/i.exec(stem);
  const words = stem.slice(0, regional?.index).split(SEPARATORS);
  const named = regional ? -1 : words.findLastIndex((word) => SIDES.has(word.toLowerCase()));
  const side = sideOf(regional?.[0]) ?? sideOf(words[named]);
  const folder = side ? -1 : parts.findLastIndex((part) => SIDES.has(part.toLowerCase()));
  const folders = parts.filter((_, at) => at !== folder);
  const title = side ? joined(words.filter((_, at) => at !== named)) : stem;
  const isWordForSide = SIDES.has(title.toLowerCase());
  const key = [...folders, isWordForSide ? '' : title].join('/').toLowerCase();
  return {
    key,
    side: side ?? sideOf(parts[folder]),
    title: isWordForSide || title === '' ? (folders.at(-1) ?? stem) : title,
  };
}

/** What stands between the first and the last word, without the separators around them. */
function joined(words: readonly string[]): string {
  const isWord = (word: string) => word !== '' && !/^[._\s-]/.test(word);
  const first = words.findIndex(isWord);
  return first < 0 ? '' : words.slice(first, words.findLastIndex(isWord) + 1).join('');
}

function sideOf(word: string | undefined): Side | undefined {
  return SIDES.get(word?.toLowerCase() ?? '');
}
