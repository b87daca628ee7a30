/** The comments of a Word document that was made elsewhere, as threads. */
import type { CellThread } from '../../../shared/bilingual/table-rows.ts';
import { readComments, type WordRemark } from '../../../shared/handover/word-return/read-comments.ts';
import { instantOf } from '../../../shared/handover/word-return/word-date.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import { readWordParts } from './word-parts.ts';

/** By Word's number of each thread's first comment. None where they cannot be read. */
export function readDocxComments(file: ReceivedFile): ReadonlyMap<string, CellThread> {
  const parts = readWordParts(file);
  const remarks = (parts.ok && readComments(parts.value)) || [];
  const ids = new Set(remarks.map(({ id }) => id));
  const replies = new Map<string, WordRemark[]>();
  const isReply = ({ parent }: WordRemark) => parent !== undefined && ids.has(parent);
  for (const remark of remarks.filter(isReply)) {
    const list = replies.get(remark.parent ?? '');
    if (list) list.push(remark);
    else replies.set(remark.parent ?? '', [remark]);
  }
  const threads = remarks.filter((remark) => !isReply(remark));
  return new Map(threads.map((remark) => [remark.id, threadOf(remark, replies.get(remark.id) ?? [])]));
}

function threadOf(first: WordRemark, replies: readonly WordRemark[]): CellThread {
  return { remarks: [remarkOf(first), ...replies.map(remarkOf)], ...(first.resolved && { resolved: {} }) };
}

function remarkOf({ author, date, lines }: WordRemark) {
  const at = instantOf(date, Intl.DateTimeFormat().resolvedOptions().timeZone, '');
  return { by: author, text: lines.map(({ text }) => text).join('\n'), ...(at !== '' && { at }) };
}
