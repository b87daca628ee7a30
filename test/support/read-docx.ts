/** Reads a Word file as its reader's program would: paragraphs, comments with the words they stand on, tracked changes. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  /** Lines joined by a line feed. */
  readonly text: string;
  /** The comment that it replies to. */
  readonly parent: string | undefined;
  readonly resolved: boolean;
  /** The words between its range's ends, deleted and inserted ones included; undefined without a range. */
  readonly words: string | undefined;
  /** Whether the text refers to it: without a reference Word drops a comment. */
  readonly referenced: boolean;
  readonly durableId: string | undefined;
}

export interface ReadChange {
  readonly kind: 'ins' | 'del';
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

export interface ReadDocx {
  readonly parts: Readonly<Record<string, string>>;
  /** Text as it stands, deleted words included, inserted ones not; with the style's id. */
  readonly paragraphs: readonly { readonly style: string | undefined; readonly text: string }[];
  readonly comments: readonly ReadComment[];
  readonly changes: readonly ReadChange[];
  readonly bookmarks: readonly string[];
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const body = parseXml(parts['word/document.xml'] ?? '');
  const story = readStory(body);
  return {
    parts,
    paragraphs: all(body, 'w:p').map((paragraph) => ({
      style: all(paragraph, 'w:pStyle')[0]?.attributes['w:val'],
      text: textOf(paragraph, false),
    })),
    comments: readComments(parts, story),
    changes: [...all(body, 'w:ins'), ...all(body, 'w:del')].map((change) => ({
      kind: change.name === 'w:ins' ? 'ins' : 'del',
      id: change.attributes['w:id'] ?? '',
      author: change.attributes['w:author'] ?? '',
      date: change.attributes['w:date'] ?? '',
      text: textOf(change, true),
    })),
    bookmarks: all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
  };
}

/** Throws on XML that is not well formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

function textOf(element: XmlElement, inserted: boolean): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' || element.name === 'w:delText' ? child : '';
      if (child.name === 'w:ins' && !inserted) return '';
      return child.name === 'w:br' ? '\n' : textOf(child, inserted);
    })
    .join('');
}

interface Story {
  readonly words: ReadonlyMap<string, string>;
  readonly references: ReadonlySet<string>;
}

function readStory(body: XmlElement): Story {
  const open = new Map<string, string>();
  const words = new Map<string, string>();
  const references = new Set<string>();
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (element.name !== 'w:t' && element.name !== 'w:delText') continue;
        for (const [id, text] of open) open.set(id, text + child);
        continue;
      }
      const id = child.attributes['w:id'] ?? '';
      if (child.name === 'w:commentRangeStart') open.set(id, '');
      if (child.name === 'w:commentReference') references.add(id);
      if (child.name === 'w:commentRangeEnd') {
        const text = open.get(id);
        if (text !== undefined) words.set(id, text);
        open.delete(id);
      }
      walk(child);
    }
  };
  walk(body);
  return { words, references };
}

function readComments(parts: ReadDocx['parts'], { words, references }: Story): readonly ReadComment[] {
  const extended = all(parseXml(parts['word/commentsExtended.xml'] ?? '<none/>'), 'w15:commentEx');
  const ids = all(parseXml(parts['word/commentsIds.xml'] ?? '<none/>'), 'w16cid:commentId');
  const comments = all(parseXml(parts['word/comments.xml'] ?? '<none/>'), 'w:comment').map((element) => {
    const paragraphs = all(element, 'w:p');
    return { element, paragraphs, paraId: paragraphs.at(-1)?.attributes['w14:paraId'] };
  });
  const idOf = new Map(comments.map(({ element, paraId }) => [paraId, element.attributes['w:id']]));
  return comments.map(({ element, paragraphs, paraId }) => {
    const { attributes } = element;
    const id = attributes['w:id'] ?? '';
    const state = extended.find((entry) => entry.attributes['w15:paraId'] === paraId)?.attributes;
    const parent = state?.['w15:paraIdParent'];
    return {
      id,
      author: attributes['w:author'] ?? '',
      date: attributes['w:date'] ?? '',
      text: paragraphs.map((paragraph) => textOf(paragraph, true)).join('\n'),
      parent: parent === undefined ? undefined : idOf.get(parent),
      resolved: state?.['w15:done'] === '1',
      words: words.get(id),
      referenced: references.has(id),
      durableId: ids.find((entry) => entry.attributes['w16cid:paraId'] === paraId)?.attributes['w16cid:durableId'],
    };
  });
}
