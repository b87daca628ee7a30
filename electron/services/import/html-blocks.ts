/** The blocks of an HTML tree as a browser would lay them out: white space collapsed, line breaks kept, readings left out. */
import type { Role } from '../../../shared/document/document.ts';
import type { MarkedBlock } from './page-writer.ts';

/** What the walk needs of a DOM node; elements have upper-case names. */
interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const TEXT = 3;
const ELEMENT = 1;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const NOT_SHOWN = words(
  'HEAD TITLE META LINK SCRIPT STYLE NOSCRIPT TEMPLATE RT RP RTC SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP BUTTON SELECT INPUT TEXTAREA DATALIST DIALOG',
);
const BLOCKS = words(
  'HTML BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE CAPTION TBODY TD TFOOT TH THEAD TR UL',
);
const ROLES: Readonly<Record<string, Role>> = {
  H1: 'headline',
  H2: 'crosshead',
  H3: 'crosshead',
  H4: 'crosshead',
  H5: 'crosshead',
  H6: 'crosshead',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};

const SPACE = /[ \t\r\n\f]+/g;
/** Browsers show a source line break between two Japanese characters as nothing. */
const JAPANESE_BREAK = /(?<=[\u3000-\u9fff\uff00-\uff60])[ \t]*[\r\n]+[ \t\r\n]*(?=[\u3000-\u9fff\uff00-\uff60])/g;

/** Blocks without words are left out. The tree's depth is the caller's to bound. */
export function findHtmlBlocks(root: HtmlNode): MarkedBlock[] {
  const walk = new BlockWalk();
  walk.visit(root, { role: undefined, isListItem: false, isPreformatted: false });
  walk.endBlock();
  return walk.blocks;
}

interface Surroundings {
  readonly role: Role | undefined;
  readonly isListItem: boolean;
  readonly isPreformatted: boolean;
}

class BlockWalk {
  readonly blocks: MarkedBlock[] = [];
  private text = '';
  private around: Surroundings = { role: undefined, isListItem: false, isPreformatted: false };

  visit(node: HtmlNode, around: Surroundings): void {
    if (node.nodeType === TEXT) this.write(node.textContent ?? '', around);
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (NOT_SHOWN.has(name)) return;
    if (name === 'BR') this.text += '\n';
    const inner = {
      role: ROLES[name] ?? around.role,
      isListItem: around.isListItem || name === 'LI',
      isPreformatted: around.isPreformatted || name === 'PRE',
    };
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.endBlock();
    for (const child of node.childNodes) this.visit(child, inner);
    if (isBlock) this.endBlock();
  }

  endBlock(): void {
    const text = this.text.replace(/(?<! ) *\n */g, '\n').trim();
    const { role, isListItem } = this.around;
    if (text !== '') this.blocks.push({ text, role, isListItem });
    this.text = '';
  }

  private write(text: string, around: Surroundings): void {
    if (this.text.trim() === '') this.around = around;
    this.text += around.isPreformatted ? text : text.replace(JAPANESE_BREAK, '').replace(SPACE, ' ');
  }
}
