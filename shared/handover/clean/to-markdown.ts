/** The accepted translation as Markdown (CommonMark): headings, the byline in italics, tags as a list. */
import type { Document, Paragraph, Role } from '../../document/document.ts';

const PREFIXES: Partial<Record<Role, string>> = { headline: '# ', crosshead: '## ', tags: '- ' };
const SLANTED: ReadonlySet<Role> = new Set(['byline', 'dateline', 'caption']);

export function toMarkdown({ paragraphs }: Document): string {
  const shown = paragraphs.filter(({ role, text }) => role !== 'furniture' && text.trim() !== '');
  const blocks = shown.map((paragraph, index) => {
    const isListGoingOn = paragraph.role === 'tags' && shown[index - 1]?.role === 'tags';
    return `${index === 0 ? '' : isListGoingOn ? '\n' : '\n\n'}${blockOf(paragraph)}`;
  });
  return `${blocks.join('')}\n`;
}

function blockOf({ role, text }: Paragraph): string {
  const words = escapeMarkdown(text.trim());
  if (role === 'subheadline') return `**${words}**`;
  if (SLANTED.has(role)) return `*${words}*`;
  return `${PREFIXES[role] ?? ''}${words}`;
}

/** Line breaks stay line breaks; what would be read as markup is what it is. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(
      /^([^\S\r\n\u2028\u2029]*)([#+-]|\d+[.)])(?=\s)/gm,
      (_, indent: string, sign: string) => `${indent}${escapeSign(sign)}`,
    )
    .replace(/\r\n?|\n/g, '  \n');
}

function escapeSign(sign: string): string {
  return sign.length === 1 ? `\\${sign}` : `${sign.slice(0, -1)}\\${sign.slice(-1)}`;
}
