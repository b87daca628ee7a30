/** The comments of a Word copy that came back, put together from the parts in which Word keeps them. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { attributeOf, changedBy, wordName } from './read-story.ts';
import type { WordDate } from './word-date.ts';

export interface RemarkLine {
  readonly text: string;
  readonly bold: boolean;
}

export interface WordRemark {
  /** Word's number within this file. */
  readonly id: string;
  readonly author: string;
  readonly date: WordDate;
  readonly lines: readonly RemarkLine[];
  /** The first comment of its thread, for a reply. */
  readonly parent: string | undefined;
  /** Undefined where the program in between dropped the state of threads. */
  readonly resolved: boolean | undefined;
  readonly durableId: string | undefined;
}

/** The XML of the parts; only the first has to be there. */
export interface CommentParts {
  readonly comments?: string | undefined;
  readonly extended?: string | undefined;
  readonly ids?: string | undefined;
  readonly extensible?: string | undefined;
}

/** Undefined when the comments cannot be read; damage to the other parts costs what they say. */
export function readComments({ comments, extended, ids, extensible }: CommentParts): readonly WordRemark[] | undefined {
  if (comments === undefined) return [];
  const found = readRemarks(comments);
  if (!found) return undefined;
  const states = new Map(entriesOf(extended, 'commentEx').map((entry) => [entry.get('paraId') ?? '', entry]));
  const durable = new Map(
    entriesOf(ids, 'commentId').map((entry) => [entry.get('paraId') ?? '', entry.get('durableId')]),
  );
  const utc = new Map(
    entriesOf(extensible, 'commentExtensible').map((entry) => [entry.get('durableId'), entry.get('dateUtc')]),
  );
  const byParagraph = new Map(found.flatMap(({ id, paragraphs }) => paragraphs.map((paragraph) => [paragraph, id])));
  return found.map(({ paragraphs, date, ...remark }) => {
    const last = paragraphs.at(-1) ?? '';
    const state = states.get(last);
    const durableId = durable.get(last)?.toUpperCase();
    const parent = state?.get('paraIdParent');
    const told = utc.get(durable.get(last));
    return {
      ...remark,
      date: { ...date, ...(told !== undefined && { utc: told }) },
      parent: parent === undefined ? undefined : byParagraph.get(parent),
      resolved: state && /^(?:1|true|on)$/.test(state.get('done') ?? ''),
      durableId,
    };
  });
}

type Found = Pick<WordRemark, 'id' | 'author' | 'date' | 'lines'> & { readonly paragraphs: readonly string[] };

function readRemarks(xml: string): readonly Found[] | undefined {
  const reader = new RemarkReader();
  return parse(xml, (tag) => reader.open(tag), {
    close: (tag) => reader.close(tag),
    text: (text) => reader.take(text),
  })
    ? reader.found
    : undefined;
}

interface OpenRemark extends Found {
  readonly lines: { text: string; bold: boolean }[];
  readonly paragraphs: string[];
}

class RemarkReader {
  readonly found: OpenRemark[] = [];
  private readonly path: string[] = [];
  private isBold = false;
  private deletions = 0;

  open(tag: SaxesTagNS): void {
    const name = wordName(tag);
    const parent = this.path.at(-1);
    this.path.push(name);
    const remark = this.found.at(-1);
    if (name === 'comment') {
      const { author, date } = changedBy(tag);
      this.found.push({ id: attributeOf(tag, 'id') ?? '', author, date, lines: [], paragraphs: [] });
    }
    if (name === 'p' && remark) {
      remark.lines.push({ text: '', bold: true });
      remark.paragraphs.push(attributeOf(tag, 'paraId') ?? '');
    }
    if (name === 'r') this.isBold = false;
    if (name === 'b' && this.path.at(-3) === 'r')
      this.isBold = !/^(?:0|false|off)$/.test(attributeOf(tag, 'val') ?? '1');
    if (name === 'del') this.deletions += 1;
    if (parent === 'r' && (name === 'br' || name === 'cr')) this.write('\n');
    if (parent === 'r' && name === 'tab') this.write('\t');
  }

  close(tag: SaxesTagNS): void {
    this.path.pop();
    if (wordName(tag) === 'del') this.deletions -= 1;
  }

  take(text: string): void {
    if (this.path.at(-1) === 't') this.write(text);
  }

  private write(text: string): void {
    const line = this.found.at(-1)?.lines.at(-1);
    if (!line || this.deletions > 0) return;
    line.text += text;
    if (text.trim() !== '') line.bold &&= this.isBold;
  }
}

/** The attributes of all elements of that name, by local name; none when the part is missing or damaged. */
export function entriesOf(xml: string | undefined, name: string): readonly ReadonlyMap<string, string>[] {
  const entries: ReadonlyMap<string, string>[] = [];
  const isRead = parse(xml ?? '<none/>', (tag) => {
    if (tag.local !== name) return;
    entries.push(new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value])));
  });
  return isRead ? entries : [];
}

interface Others {
  readonly close?: (tag: SaxesTagNS) => void;
  readonly text?: (text: string) => void;
}

/** Whether the part is well formed. */
export function parse(xml: string, open: (tag: SaxesTagNS) => void, { close, text }: Others = {}): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let isWhole = true;
  parser.on('error', () => {
    isWhole = false;
  });
  parser.on('opentag', open);
  if (close) parser.on('closetag', close);
  if (text) parser.on('text', text);
  parser.write(xml).close();
  return isWhole;
}
