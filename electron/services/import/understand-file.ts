/** What a file is, when nobody has said which side it belongs to: both texts at once, or one, told by its language. */
import type { Understanding } from '../../../shared/api/reading.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { readBilingual } from './read-bilingual.ts';
import { readDocument } from './read-document.ts';

/** A text too short to tell its language counts as Japanese. */
export async function understandFile(bytes: Uint8Array, name: string): Promise<Result<Understanding>> {
  const bilingual = readBilingual(bytes, name);
  if (bilingual) return bilingual.ok ? ok({ kind: 'bilingual', reading: bilingual.value }) : bilingual;
  const source = await readDocument(bytes, { name, side: 'source' });
  if (!source.ok) return source;
  if (!source.value.warnings.includes('other-language')) {
    return ok({ kind: 'document', side: 'source', reading: source.value });
  }
  const target = await readDocument(bytes, { name, side: 'target' });
  return target.ok ? ok({ kind: 'document', side: 'target', reading: target.value }) : target;
}
