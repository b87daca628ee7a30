/**
 * Reads gettext's PO files: entries in their order, also those with one and the same `msgid`, which libraries keep in a
 * table by `msgid` and so lose. `msgctxt` and comments become remarks; a fuzzy entry needs work.
 */
import { fail, ok, type Result } from '../result.ts';
import type { BilingualComment, BilingualRow, BilingualText, BilingualWarning } from './bilingual-text.ts';

interface Entry {
  readonly comments: string[];
  isFuzzy: boolean;
  isObsolete: boolean;
  /** By keyword: `msgid`, `msgctxt`, `msgid_plural`, `msgstr`, `msgstr[0]` … */
  readonly strings: Map<string, string>;
}

const STRING = /^"((?:[^"\\]|\\.)*)"$/;
const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)\s*(".*)$/;

/** `name`: the file's display name. Fails, with the line, on the first line that PO does not have. */
export function readPo(text: string, name: string): Result<BilingualText> {
  const reader = new PoReader();
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (!reader.take(line)) return fail({ code: 'bilingual-malformed', name, line: index + 1 });
  }
  reader.finish();
  return ok(toText(reader.entries));
}

class PoReader {
  readonly entries: Entry[] = [];
  private entry = emptyEntry();
  private keyword = '';

  /** False for a line that PO does not have. */
  take(whole: string): boolean {
    const isObsolete = whole.startsWith('#~');
    const line = (isObsolete ? whole.slice(2) : whole).trim();
    if (line === '' || line.startsWith('|')) return true;
    if (!line.startsWith('#')) return this.takeString(line, isObsolete);
    if (this.keyword.startsWith('msgstr')) this.finish();
    takeComment(this.entry, line);
    return true;
  }

  finish(): void {
    if (this.entry.strings.size > 0) this.entries.push(this.entry);
    this.entry = emptyEntry();
    this.keyword = '';
  }

  /** With a keyword the string begins, without one it goes on. */
  private takeString(line: string, isObsolete: boolean): boolean {
    const [, found, quoted = line] = KEYWORD.exec(line) ?? [];
    const string = STRING.exec(quoted)?.[1];
    if (string === undefined || (found === undefined && this.keyword === '')) return false;
    const begins = found === 'msgctxt' || (found === 'msgid' && this.keyword !== 'msgctxt');
    if (begins && this.entry.strings.size > 0) this.finish();
    this.keyword = found ?? this.keyword;
    this.entry.isObsolete = isObsolete;
    const { strings } = this.entry;
    strings.set(this.keyword, (strings.get(this.keyword) ?? '') + unescaped(string));
    return true;
  }
}

function emptyEntry(): Entry {
  return { comments: [], isFuzzy: false, isObsolete: false, strings: new Map() };
}

/** Flags count, references and former texts do not; the rest is said to people. */
function takeComment(entry: Entry, line: string): void {
  if (line.startsWith('#,')) entry.isFuzzy ||= /[,\s]fuzzy\b/.test(line);
  else if (!/^#[:|]/.test(line)) {
    const text = line.replace(/^#\.?\s*/, '');
    if (text !== '') entry.comments.push(text);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescaped(string: string): string {
  return string.replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character);
}

function toText(entries: readonly Entry[]): BilingualText {
  const isHeader = ({ strings }: Entry) => strings.get('msgid') === '' && !strings.has('msgctxt');
  const header = entries.find(isHeader)?.strings.get('msgstr') ?? '';
  const warnings = new Set<BilingualWarning>();
  if (entries.some(({ isObsolete }) => isObsolete)) warnings.add('obsolete-left-out');
  return {
    format: 'po',
    rows: entries.filter((entry) => !isHeader(entry) && !entry.isObsolete).flatMap(rowsOf),
    notes: [],
    languages: { target: /^Language:[ \t]*(\S+)/im.exec(header)?.[1] },
    names: {},
    warnings,
  };
}

/** One row; of an entry with plurals one for each form of the source, the last with all forms that are left. */
function rowsOf({ strings, comments, isFuzzy }: Entry): readonly BilingualRow[] {
  const sources = ['msgid', 'msgid_plural'].flatMap((keyword) => strings.get(keyword) ?? []);
  const targets = [...strings].filter(([keyword]) => keyword.startsWith('msgstr')).map(([, text]) => text);
  const context = strings.get('msgctxt');
  const remarks = [...(context ? [`msgctxt: ${context}`] : []), ...(comments.length > 0 ? [comments.join('\n')] : [])];
  const isShort = targets.length < sources.length;
  const rows = isShort
    ? [{ source: sources, target: targets }]
    : sources.map((source, at) => ({
        source: [source],
        target: at === sources.length - 1 ? targets.slice(at) : [targets[at] ?? ''],
      }));
  return rows.map(({ source, target }, at) => ({
    source: source.filter(isFilled).map((text) => ({ text: text.trim() })),
    target: target.filter(isFilled).map((text) => ({
      text: text.trim(),
      ...(isFuzzy && { status: { status: 'needs-work' as const } }),
    })),
    notes: at === 0 ? remarks.map(remark) : [],
  }));
}

const isFilled = (text: string) => text.trim() !== '';
const remark = (text: string): BilingualComment => ({ kind: 'comment', remarks: [{ text }] });
