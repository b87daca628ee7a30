/**
 * The text of a segment without its inline codes: XLIFF 1.2 (section 2.3), XLIFF 2.1 (section 4.7) and TMX 1.4b
 * (section 2.3) use names of which none means one thing here and another there.
 */
import type { TextRange } from '../text/range.ts';
import type { XmlElement, XmlNode } from './read-xml.ts';

/** Words that an annotation is about. */
export interface InlineMark extends TextRange {
  readonly attributes: ReadonlyMap<string, string>;
}

export interface InlineText {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  /** Whether there were codes (bold, links, placeholders) that plain text has no room for. */
  readonly hasCodes: boolean;
}

/** Codes whose content is markup, or which have none. */
const CODES: ReadonlySet<string> = new Set(['ph', 'bpt', 'ept', 'it', 'ut', 'x', 'bx', 'ex', 'sc', 'ec']);
/** Codes around words. */
const SPANS: ReadonlySet<string> = new Set(['pc', 'g', 'hi']);
const ANNOTATIONS: ReadonlySet<string> = new Set(['mrk', 'sm']);

/** The elements one after another; undefined ones are empty. */
export function inlineText(elements: readonly (XmlElement | undefined)[]): InlineText {
  const writer = new InlineWriter();
  for (const element of elements) if (element) writer.write(element.children, element.preserved);
  return writer.finish();
}

interface OpenMark {
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  end?: number;
}

class InlineWriter {
  private text = '';
  private hasCodes = false;
  private readonly marks: OpenMark[] = [];
  private readonly started = new Map<string, OpenMark>();

  write(nodes: readonly XmlNode[], preserved: boolean): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.writeText(node, preserved);
      else this.writeElement(node);
    }
  }

  finish(): InlineText {
    const { text, hasCodes } = this;
    const marks = this.marks.map(({ attributes, start, end = text.length }) => ({ attributes, start, end }));
    return { text, marks, hasCodes };
  }

  private writeText(text: string, preserved: boolean): void {
    const words = preserved ? text : text.replace(/[ \t\r\n]+/g, ' ');
    const isRepeatedSpace =
      !preserved && words.startsWith(' ') && (this.text === '' || /\s$/.test(this.text.slice(-1)));
    this.text += isRepeatedSpace ? words.slice(1) : words;
  }

  private writeElement(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'cp') this.text += characterOf(attributes.get('hex'));
    else if (name === 'em') this.endMark(attributes.get('startRef'));
    else if (CODES.has(name)) this.writeCode(attributes);
    else if (ANNOTATIONS.has(name)) this.writeMark(element);
    else this.writeSpan(element);
  }

  private writeCode(attributes: ReadonlyMap<string, string>): void {
    if (attributes.get('ctype') === 'lb' || attributes.get('subType') === 'xlf:lb') {
      this.text += '\n';
      return;
    }
    this.hasCodes = true;
    this.text += attributes.get('equiv') ?? attributes.get('equiv-text') ?? '';
  }

  private writeMark({ name, attributes, children, preserved }: XmlElement): void {
    const mark: OpenMark = { attributes, start: this.text.length };
    this.marks.push(mark);
    if (name === 'sm') {
      this.started.set(attributes.get('id') ?? '', mark);
      return;
    }
    this.write(children, preserved);
    mark.end = this.text.length;
  }

  private endMark(id: string | undefined): void {
    const mark = this.started.get(id ?? '');
    if (mark) mark.end = this.text.length;
  }

  private writeSpan({ name, children, preserved }: XmlElement): void {
    if (SPANS.has(name)) this.hasCodes = true;
    this.write(children, preserved);
  }
}

/** A character that XML cannot hold, written out: what is no character is nothing. */
function characterOf(hex: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex ?? '') ? Number.parseInt(hex ?? '', 16) : undefined;
  return code === undefined || code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}
