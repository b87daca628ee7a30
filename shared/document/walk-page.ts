/** Gives every block of a page its role: what stands before the body, the body, and what comes after it. */
import type { Block, Piece } from './block.ts';
import type { Role } from './document.ts';
import type { PageGrammar, PageHabits } from './page-grammar.ts';

/** More short lines than this between headline and body are no subheadlines: a table, a poem, a list. */
const MOST_SUBHEADLINES = 4;
/** Crossheads stand alone or in pairs; a longer run of short lines is something else. */
const MOST_CROSSHEADS = 2;

/** The pieces of the page in order. */
export function walkPage(blocks: readonly Block[], grammar: PageGrammar): Piece[] {
  return new PageWalk(blocks, grammar).pieces();
}

/** Pieces with the block's offsets made the page's. */
const place = ({ start }: Block, pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end }));

class PageWalk {
  private readonly habits: PageHabits;
  private readonly bodyStart: number;
  private readonly bodyEnd: number;

  private readonly blocks: readonly Block[];
  private readonly grammar: PageGrammar;

  constructor(blocks: readonly Block[], grammar: PageGrammar) {
    this.blocks = blocks;
    this.grammar = grammar;
    this.habits = grammar.habits(blocks);
    this.bodyStart = this.findBodyStart();
    this.bodyEnd = Math.max(this.bodyStart, blocks.findLastIndex((block) => this.isBodyText(block)) + 1);
  }

  pieces(): Piece[] {
    return [...this.header(), ...this.body(), ...this.tail()];
  }

  /** The first block that can be nothing but text; without one, whatever follows the headline. */
  private findBodyStart(): number {
    const { blocks, grammar, habits } = this;
    const headline = blocks.findIndex(
      (block) => !this.readAround(block) && (block.hint === 'headline' || grammar.isHeadline(block, habits)),
    );
    const text = blocks.findIndex((block, index) => index !== headline && this.isBodyText(block));
    if (text >= 0) return text;
    return headline >= 0 ? this.afterHeader(headline) : blocks.length;
  }

  private afterHeader(headline: number): number {
    let end = headline + 1;
    for (let block = this.blocks[end]; block && this.readAround(block); block = this.blocks[end]) end++;
    return end;
  }

  private isBodyText(block: Block): boolean {
    const isText = block.hint === undefined ? this.grammar.isProse(block, this.habits) : block.hint === 'body';
    return isText && !this.readAround(block);
  }

  /** What a block outside the body says, by its form alone. */
  private readAround({ text, hint, bullet }: Block): readonly Piece[] | undefined {
    const { grammar } = this;
    if (hint !== 'headline' && grammar.isFurniture(text)) return [{ start: 0, end: text.length, role: 'furniture' }];
    if (hint === 'headline' || hint === 'crosshead' || hint === 'body') return undefined;
    if (hint) return [{ start: 0, end: text.length, role: hint }];
    return (
      grammar.readTags(text) ??
      grammar.readInsert(text) ??
      (bullet === '' ? grammar.readSection(text) : undefined) ??
      grammar.readMeta(text) ??
      grammar.readByline(text)
    );
  }

  private header(): Piece[] {
    let titles = 0;
    return this.blocks.slice(0, this.bodyStart).flatMap((block) => {
      const around = this.readAround(block);
      if (around) return place(block, around);
      titles++;
      const start = this.grammar.titleLabel.exec(block.text)?.[0].length ?? 0;
      return place(block, [{ start, end: block.text.length, role: titleRole(titles) }]);
    });
  }

  private body(): Piece[] {
    const { blocks, bodyStart, bodyEnd, grammar } = this;
    return blocks.slice(bodyStart, bodyEnd).flatMap((block, offset) => {
      const index = bodyStart + offset;
      if (this.isCrosshead(index)) return place(block, [{ start: 0, end: block.text.length, role: 'crosshead' }]);
      return place(block, this.readInBody(block) ?? grammar.cutParagraph(block.text));
    });
  }

  private readInBody({ text, hint }: Block): readonly Piece[] | undefined {
    const { grammar } = this;
    if (grammar.isFurniture(text)) return [{ start: 0, end: text.length, role: 'furniture' }];
    if (hint && hint !== 'body' && hint !== 'headline') return [{ start: 0, end: text.length, role: hint }];
    return grammar.readInsert(text) ?? grammar.readClosingByline(text);
  }

  /** A short line with text after it, that no list has announced. */
  private isCrosshead(index: number): boolean {
    const block = this.blocks[index];
    if (!block || (block.hint === undefined && this.readInBody(block)) || !this.looksLikeCrosshead(block)) return false;
    const before = this.blocks[index - 1];
    if (before && this.grammar.opensList(before.text) && block.hint === undefined) return false;
    const next = this.blocks.slice(index + 1, index + 1 + MOST_CROSSHEADS).findIndex((later) => this.isBodyText(later));
    const run = this.runBefore(index);
    return next >= 0 && next + run < MOST_CROSSHEADS;
  }

  private runBefore(index: number): number {
    let run = 0;
    for (let block = this.blocks[index - 1]; block && run < MOST_CROSSHEADS && this.looksLikeCrosshead(block); ) {
      run++;
      block = this.blocks[index - 1 - run];
    }
    return index - run < this.bodyStart ? Math.max(0, index - this.bodyStart) : run;
  }

  private looksLikeCrosshead(block: Block): boolean {
    if (block.hint !== undefined) return block.hint === 'crosshead' || block.hint === 'headline';
    return !this.grammar.isProse(block, this.habits) && this.grammar.isCrosshead(block, this.habits);
  }

  private tail(): Piece[] {
    const { blocks, bodyEnd, grammar } = this;
    const introduced = bodyEnd > 0 && grammar.opensList(blocks[bodyEnd - 1]?.text ?? '');
    return blocks.slice(bodyEnd).flatMap((block) => {
      const isTag = block.bullet !== '' && !introduced && grammar.isTag(block.text);
      const meta = this.readInTail(block);
      if (meta) return place(block, meta);
      return place(
        block,
        isTag ? [{ start: 0, end: block.text.length, role: 'tags' }] : grammar.cutParagraph(block.text),
      );
    });
  }

  private readInTail(block: Block): readonly Piece[] | undefined {
    const { text, hint } = block;
    if (hint) return this.readInBody(block);
    const { grammar } = this;
    return this.readInBody(block) ?? grammar.readTags(text) ?? grammar.readMeta(text) ?? grammar.readByline(text);
  }
}

function titleRole(titles: number): Role {
  if (titles === 1) return 'headline';
  return titles <= 1 + MOST_SUBHEADLINES ? 'subheadline' : 'body';
}
