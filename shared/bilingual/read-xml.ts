/**
 * Reads an XML file part by part, so that a large one never stands in memory as a tree. Entities are never expanded: one
 * that XML itself does not have is an error. Nothing outside the file is ever read.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By local name; one of a namespace by `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Whether white space means something here (xml:space). */
  readonly preserved: boolean;
}
export type XmlNode = XmlElement | string;

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Deeper than any file of translations nests. */
const MOST_DEEP = 200;
/** More elements than any one unit of a translation has. */
const MOST_NODES = 20_000;

export interface XmlParts {
  /** Whether an element is a part, to be taken whole. Asked for the outermost ones only. */
  isPart(name: string): boolean;
  /** An element around the parts; its children are not there yet. */
  enter(element: XmlElement): void;
  take(part: XmlElement): void;
}

class MalformedXml extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`The XML is malformed in line ${line}`);
    this.line = line;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** The line of what is wrong with the file, undefined when nothing is. */
export function readXmlParts(xml: string, parts: XmlParts): { readonly line: number } | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const around: OpenElement[] = [];
  const inside: OpenElement[] = [];
  let nodes = 0;
  parser.on('error', () => {
    throw new MalformedXml(parser.line);
  });
  parser.on('opentag', (tag) => {
    const element = toElement(tag, inside.at(-1) ?? around.at(-1));
    if (around.length + inside.length >= MOST_DEEP || ++nodes > MOST_NODES) throw new MalformedXml(parser.line);
    if (inside.length > 0 || parts.isPart(element.name)) {
      inside.at(-1)?.children.push(element);
      inside.push(element);
    } else {
      nodes = 0;
      around.push(element);
      parts.enter(element);
    }
  });
  const takeText = (text: string) => void inside.at(-1)?.children.push(text);
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    if (inside.length === 0) {
      around.pop();
      return;
    }
    const closed = inside.pop();
    if (inside.length > 0 || !closed) return;
    nodes = 0;
    parts.take(closed);
  });
  try {
    parser.write(xml).close();
    return undefined;
  } catch (error) {
    if (error instanceof MalformedXml) return { line: error.line };
    throw error;
  }
}

function toElement({ local, attributes }: SaxesTagNS, parent: XmlElement | undefined): OpenElement {
  const named = Object.values(attributes).map(
    ({ uri, local, value }) => [uri === '' ? local : `{${uri}}${local}`, value] as const,
  );
  const space = attributes['xml:space']?.value;
  return {
    name: local,
    attributes: new Map(named),
    children: [],
    preserved: space === undefined ? (parent?.preserved ?? false) : space === 'preserve',
  };
}

/** The children of that name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
