/** A Word copy in the hands of its reader: what Word (or a lesser program) makes of the file when something is changed in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WordParts } from '../../shared/handover/word-return/compare-return.ts';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const EXTENDED = 'word/commentsExtended.xml';
const IDS = 'word/commentsIds.xml';
const CORE = 'docProps/core.xml';

export interface WordAuthor {
  readonly author: string;
  /** Local digits as Word writes them. */
  readonly date: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export class WordEdit {
  private parts: Record<string, string>;
  private next = 900;

  constructor(bytes: Uint8Array) {
    const entries = Object.entries(unzipSync(bytes));
    this.parts = Object.fromEntries(entries.map(([path, part]) => [path, strFromU8(part)]));
  }

  /** A comment on words that stand within one run. Its number in this file, for a reply. */
  comment(words: string, text: string, by: WordAuthor): number {
    const id = this.addComment(text, by, undefined);
    this.inRun(words, (run) =>
      run(
        words,
        (inner) => `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/>${reference(id)}`,
      ),
    );
    return id;
  }

  /** `to`: words of the comment that it answers, or its number. */
  reply(to: string | number, text: string, by: WordAuthor): number {
    const parent = typeof to === 'number' ? to : this.idOf(to);
    const id = this.addComment(text, by, paragraphIdOf(this.part(COMMENTS), parent));
    this.change(DOCUMENT, (xml) =>
      xml
        .replace(`<w:commentRangeStart w:id="${parent}"/>`, (all) => `${all}<w:commentRangeStart w:id="${id}"/>`)
        .replace(
          `<w:commentRangeEnd w:id="${parent}"/>`,
          (all) => `<w:commentRangeEnd w:id="${id}"/>${reference(id)}${all}`,
        ),
    );
    return id;
  }

  /** Sets the state of the comment that holds these words. */
  resolve(words: string, done = true): void {
    const paragraph = paragraphIdOf(this.part(COMMENTS), this.idOf(words));
    this.change(EXTENDED, (xml) =>
      xml.replace(new RegExp(`(w15:paraId="${paragraph}"[^>]*w15:done=")\\d`), `$1${done ? 1 : 0}`),
    );
  }

  rewordComment(was: string, is: string): void {
    this.change(COMMENTS, (xml) => xml.replace(escapeXml(was), escapeXml(is)));
  }

  /** A tracked change of words within one run; `before` itself may be empty for an insertion at `at`. */
  track(words: string, replacement: string, by: WordAuthor): void {
    const change = `w:author="${escapeXml(by.author)}" w:date="${by.date}"`;
    const inserted = replacement && `<w:ins w:id="${this.take()}" ${change}>${textRun(replacement)}</w:ins>`;
    const id = this.take();
    this.inRun(words, (run) =>
      run(words, (inner) => `<w:del w:id="${id}" ${change}>${inner.replace(/w:t\b/g, 'w:delText')}</w:del>${inserted}`),
    );
  }

  /** A tracked insertion right after words within one run. */
  insertAfter(words: string, text: string, { author, date }: WordAuthor): void {
    const inserted = `<w:ins w:id="${this.take()}" w:author="${escapeXml(author)}" w:date="${date}">${textRun(text)}</w:ins>`;
    this.inRun(words, (run) => run(words, (inner) => inner + inserted));
  }

  /** Typed over without tracking; `by` saves the file. */
  type(words: string, replacement: string, by: string): void {
    this.change(DOCUMENT, (xml) => xml.replace(escapeXml(words), escapeXml(replacement)));
    this.savedBy(by);
  }

  acceptAll(by: string): void {
    this.change(DOCUMENT, (xml) => xml.replace(/<w:del .*?<\/w:del>/g, '').replace(/<w:ins [^>]*>|<\/w:ins>/g, ''));
    this.savedBy(by);
  }

  savedBy(name: string, at = '2025-06-20T03:00:00Z'): void {
    this.change(CORE, (xml) =>
      xml
        .replace(/(<cp:lastModifiedBy>)[^<]*/, `$1${escapeXml(name)}`)
        .replace(/(<dcterms:modified [^>]*>)[^<]*/, `$1${at}`),
    );
  }

  /** What Word does to every file that it saves: other numbers, runs cut for its own records, times to the minute. */
  asWordSaves(): this {
    const number = (id: string) => String(Number(id) + 40);
    this.change(DOCUMENT, (xml) =>
      xml
        .replace(/(<w:comment(?:RangeStart|RangeEnd|Reference) w:id=")(\d+)/g, (_, before, id) => before + number(id))
        .replace(/<w:r><w:t xml:space="preserve">([^<]{6,})<\/w:t><\/w:r>/g, (_, text: string) => cutRun(text))
        .replace(/<w:p>/g, '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">')
        .replace(/(w:date="[^"]{16}):\d\d\.\d{3}Z/g, '$1:00Z'),
    );
    this.change(COMMENTS, (xml) =>
      xml
        .replace(/(<w:comment w:id=")(\d+)/g, (_, before, id) => before + number(id))
        .replace(/(w:date="[^"]{16}):\d\d\.\d{3}Z/g, '$1:00Z'),
    );
    this.parts = Object.fromEntries(Object.entries(this.parts).reverse());
    return this;
  }

  /** What a program makes of it that knows neither Word's newer parts nor our properties. */
  asOthersSave({ bookmarks = true }: { readonly bookmarks?: boolean } = {}): this {
    for (const part of [IDS, EXTENDED, 'docProps/custom.xml']) delete this.parts[part];
    if (!bookmarks) this.change(DOCUMENT, (xml) => xml.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, ''));
    return this;
  }

  toParts(): WordParts {
    return {
      document: this.part(DOCUMENT),
      comments: this.parts[COMMENTS],
      extended: this.parts[EXTENDED],
      ids: this.parts[IDS],
      core: this.parts[CORE],
      custom: this.parts['docProps/custom.xml'],
    };
  }

  toBytes(): Uint8Array {
    return zipSync(Object.fromEntries(Object.entries(this.parts).map(([path, part]) => [path, strToU8(part)])));
  }

  private part(path: string): string {
    return this.parts[path] ?? '';
  }

  private change(path: string, edit: (xml: string) => string): void {
    const before = this.part(path);
    const after = edit(before);
    if (after === before) throw new Error(`Nothing was changed in ${path}`);
    this.parts[path] = after;
  }

  private take(): number {
    this.next += 1;
    return this.next;
  }

  private idOf(words: string): number {
    const comment = [...this.part(COMMENTS).matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/gs)].find(([xml]) =>
      xml.includes(escapeXml(words)),
    );
    if (!comment) throw new Error(`No comment says “${words}”`);
    return Number(comment[1]);
  }

  private addComment(text: string, { author, date }: WordAuthor, parent: string | undefined): number {
    const id = this.take();
    const paragraph = `0F0000${id.toString(16).toUpperCase()}`.slice(-8).padStart(8, '0');
    this.begin(COMMENTS, 'w:comments', `${OFFICE}/comments`);
    this.begin(EXTENDED, 'w15:commentsEx', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended');
    this.change(COMMENTS, (xml) =>
      xml.replace(
        '</w:comments>',
        `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:date="${date}" w:initials="X"><w:p w14:paraId="${paragraph}">${textRun(text)}</w:p></w:comment></w:comments>`,
      ),
    );
    this.append(
      EXTENDED,
      'w15:commentsEx',
      (rest) =>
        `<w15:commentEx w15:paraId="${paragraph}"${parent === undefined ? '' : ` w15:paraIdParent="${parent}"`} w15:done="0"/>${rest}`,
    );
    this.append(
      IDS,
      'w16cid:commentsIds',
      (rest) => `<w16cid:commentId w16cid:paraId="${paragraph}" w16cid:durableId="7${paragraph.slice(1)}"/>${rest}`,
    );
    return id;
  }

  /** A part of the package that was not there, and what the document says of it. */
  private begin(path: string, root: string, type: string): void {
    if (this.parts[path] !== undefined) return;
    this.parts[path] = `<${root} ${NAMESPACES}></${root}>`;
    const target = path.replace('word/', '');
    const relation = `<Relationship Id="rId${this.take()}" Type="${type}" Target="${target}"/>`;
    this.change('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relation}</Relationships>`),
    );
  }

  private append(path: string, root: string, add: (end: string) => string): void {
    if (this.parts[path] !== undefined) this.change(path, (xml) => xml.replace(`</${root}>`, add));
  }

  /** Cuts the run that holds `words` so that they are a run of their own. */
  private inRun(
    words: string,
    edit: (run: (words: string, change: (inner: string) => string) => string) => string,
  ): void {
    const escaped = escapeXml(words);
    this.change(DOCUMENT, (xml) => {
      const at = [
        ...xml.matchAll(
          /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g,
        ),
      ].find(([, , text]) => text?.includes(escaped));
      if (!at) throw new Error(`No run holds “${words}”`);
      const [all, properties = '', text = ''] = at;
      const place = text.indexOf(escaped);
      const run = (part: string) => (part ? `<w:r>${properties}<w:t xml:space="preserve">${part}</w:t></w:r>` : '');
      const middle = edit((_, change) => change(run(escaped)));
      return xml.replace(all, () => run(text.slice(0, place)) + middle + run(text.slice(place + escaped.length)));
    });
  }
}

const textRun = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const reference = (id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

function paragraphIdOf(comments: string, id: number): string {
  const [comment = ''] = new RegExp(`<w:comment w:id="${id}".*?</w:comment>`, 's').exec(comments) ?? [];
  return [...comment.matchAll(/w14:paraId="(\w+)"/g)].at(-1)?.[1] ?? '';
}

/** In the middle, between two characters; not where a character is written as an entity. */
function cutRun(text: string): string {
  const characters = [...text];
  const middle = text.includes('&') ? 0 : Math.floor(characters.length / 2);
  const run = (part: readonly string[]) =>
    part.length === 0
      ? ''
      : `<w:r w:rsidRPr="00C1F"><w:rPr><w:noProof/></w:rPr><w:t xml:space="preserve">${part.join('')}</w:t></w:r>`;
  return `<w:proofErr w:type="spellStart"/>${run(characters.slice(0, middle))}<w:proofErr w:type="spellEnd"/>${run(characters.slice(middle))}`;
}
