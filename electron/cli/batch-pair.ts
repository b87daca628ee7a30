/** A case of a batch as a pair of documents whose paragraphs are known by their index. */
import type { Document } from '../../shared/document/document.ts';
import type { BatchCase } from './batch.ts';

export interface Pair {
  readonly source: Document;
  readonly target: Document;
  /** ISO 8601. */
  readonly date?: string | undefined;
}

/** All paragraphs are body: a batch says nothing of roles. */
export function toPair({ source, target, date }: BatchCase): Pair {
  return { source: toDocument(source, 'ja'), target: toDocument(target, 'en'), date };
}

function toDocument(texts: readonly string[], language: Document['language']): Document {
  const paragraphs = texts.map((text, index) => ({
    id: String(index),
    role: 'body' as const,
    text,
    lead: index === 0 ? '' : '\n',
  }));
  return { language, paragraphs, trail: '', origin: { name: '', format: 'text' } };
}
