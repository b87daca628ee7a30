/** A case of a batch as a pair of documents whose paragraphs are known by their index. */
import type { Link } from '../../shared/alignment/link.ts';
import type { Document } from '../../shared/document/document.ts';
import type { BatchCase } from './batch.ts';

export interface Pair {
  readonly source: Document;
  readonly target: Document;
  /** ISO 8601. */
  readonly date?: string | undefined;
  /** As the pair's file has them; without them the pair is aligned. */
  readonly links?: readonly Link[] | undefined;
}

/** A batch says nothing of roles: what opens like a headline is one, all else is body. */
export function toPair({ source, target, date }: BatchCase): Pair {
  return { source: toDocument(source, 'ja'), target: toDocument(target, 'en'), date };
}

function toDocument(texts: readonly string[], language: Document['language']): Document {
  const paragraphs = texts.map((text, index) => ({
    id: String(index),
    role: index === 0 && texts.length > 1 && isHeadline(text) ? ('headline' as const) : ('body' as const),
    text,
    lead: index === 0 ? '' : '\n',
  }));
  return { language, paragraphs, trail: '', origin: { name: '', format: 'text' } };
}

/** Code units; a sentence of news is longer or ends in a mark. */
const LONGEST_HEADLINE = 120;

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[。．.!?！？」』”"’)）]\s*$/.test(text);
}
