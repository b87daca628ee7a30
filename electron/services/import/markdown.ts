/** Reads a Markdown file (CommonMark's blocks): headings and lists become roles, marks around words go, the words stay. */
import type { Reading } from '../../../shared/api/reading.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import type { DecodedText } from '../files/decode-text.ts';
import { readPage } from './page-reading.ts';
import { type MarkedBlock, writePage } from './page-writer.ts';
import { decodingWarnings, encodingOf } from './plain-text.ts';

/** `#` is the headline; every heading below it stands inside the article. */
const HEADING = /^ {0,3}(#{1,6})[ \t](.*)$/;
const CLOSING_SIGNS = /(?<![ \t])[ \t]+#+$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/;
const QUOTATION = /^ {0,3}> ?/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;

export function readMarkdown(decoded: DecodedText, name: string, side: Side): Result<Reading> {
  const page = {
    ...writePage(markdownBlocks(decoded.text, side), '\n\n'),
    origin: { name, format: 'text' as const, encoding: decoded.used },
    warnings: decodingWarnings(decoded),
  };
  const reading = readPage(page, side);
  return reading.ok ? ok({ ...reading.value, encoding: encodingOf(decoded) }) : reading;
}

function markdownBlocks(text: string, side: Side): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let lines: string[] = [];
  const takeLines = () => {
    const words = joinLines(lines, side);
    lines = [];
    return words;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const bare = line.replace(QUOTATION, '');
    const level = lines.length > 0 ? underlineLevel(bare) : undefined;
    const block = level === undefined ? lineBlock(bare) : headingBlock(takeLines(), level);
    if (block === undefined && !isGap(bare)) {
      lines.push(bare);
      continue;
    }
    if (lines.length > 0) blocks.push({ text: plainWords(takeLines()) });
    if (block) blocks.push(block);
  }
  if (lines.length > 0) blocks.push({ text: plainWords(takeLines()) });
  return blocks;
}

function isGap(line: string): boolean {
  return line.trim() === '' || RULE.test(line);
}

/** The rank of the heading that this line makes of the lines above it. */
function underlineLevel(line: string): number | undefined {
  const sign = UNDERLINE.exec(line)?.[1];
  if (sign === undefined) return undefined;
  return sign.startsWith('=') ? 1 : 2;
}

/** A line that is a block of its own. */
function lineBlock(line: string): MarkedBlock | undefined {
  const heading = HEADING.exec(line);
  if (heading) return headingBlock((heading[2] ?? '').trim().replace(CLOSING_SIGNS, ''), heading[1]?.length ?? 1);
  const item = RULE.test(line) ? null : LIST_ITEM.exec(line);
  return item ? { text: plainWords(item[1] ?? ''), isListItem: true } : undefined;
}

function headingBlock(words: string, level: number): MarkedBlock {
  return { text: plainWords(words), role: level === 1 ? 'headline' : 'crosshead' };
}

/** Two spaces or a backslash at a line's end break it; other line ends are spaces, in Japanese nothing. */
function joinLines(lines: readonly string[], side: Side): string {
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line.trim();
      const isBroken = /(?: {2}|\\)$/.test(line);
      const end = isBroken ? '\n' : side === 'source' ? '' : ' ';
      return line.replace(/\\$/, '').trim() + end;
    })
    .join('');
}

/** Emphasis, code, links and images as their words; an escaped mark is the mark itself. */
function plainWords(text: string): string {
  const kept: string[] = [];
  const held = text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => {
    kept.push(mark);
    return '\ue000';
  });
  const plain = held
    .replace(/!?\[([^[\]]{0,1000})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1')
    .replace(/(?<!`)(`+)(?!`)([^`]{1,2000})\1/g, '$2')
    .replace(/(\*{1,3}|(?<![\p{L}\p{N}])_{1,3})(?=\S)([^*_]{1,5000}?)(?<=\S)\1/gu, '$2');
  return plain.replace(/\ue000/g, () => kept.shift() ?? '');
}
