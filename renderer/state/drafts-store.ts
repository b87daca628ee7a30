/** Text of open boxes. A draft leaves only when it was saved or given up; it outlives a failed save and a reload. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Anchor } from '../../shared/anchor/anchor.ts';
import type { MqmType } from '../../shared/quality/mqm.ts';
import type { MqmSeverity } from '../../shared/quality/severity.ts';

/** What a box holds; `id` is the id that the comment or reply will have, so that posting twice writes it once. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly mqm?: MqmType | undefined;
  readonly severity?: MqmSeverity | undefined;
  /** The comment that named the same error first. */
  readonly repeats?: string | undefined;
}

export interface CommentDraft extends Draft {
  /** The review it belongs to, by the host's reference. */
  readonly review: string;
  readonly anchor: Anchor;
}

/** A paragraph of the translation that is being typed over. */
export interface EditDraft {
  readonly review: string;
  readonly paragraph: string;
  readonly text: string;
  /** What the paragraph said when the box was opened. */
  readonly before: string;
  /** Words selected at first, as offsets. */
  readonly selected?: { readonly start: number; readonly end: number } | undefined;
  /** Whether the changes wait for a decision. */
  readonly suggesting: boolean;
}

interface DraftsState {
  /** The one new comment being written. */
  readonly comment: CommentDraft | undefined;
  /** Replies being written, by thread. */
  readonly replies: Readonly<Record<string, Draft>>;
  /** Corrections being written, by comment or reply. */
  readonly edits: Readonly<Record<string, Draft>>;
  /** The one paragraph that is being typed over. */
  readonly paragraph: EditDraft | undefined;
  writeParagraph(paragraph: EditDraft | undefined): void;
  writeComment(comment: CommentDraft | undefined): void;
  writeReply(thread: string, draft: Draft | undefined): void;
  writeEdit(remark: string, draft: Draft | undefined): void;
}

export const useDrafts = create<DraftsState>()(
  persist(
    (set) => ({
      comment: undefined,
      replies: {},
      edits: {},
      paragraph: undefined,
      writeParagraph: (paragraph) => set({ paragraph }),
      writeComment: (comment) => set({ comment }),
      writeReply: (thread, draft) => set(({ replies }) => ({ replies: withDraft(replies, thread, draft) })),
      writeEdit: (remark, draft) => set(({ edits }) => ({ edits: withDraft(edits, remark, draft) })),
    }),
    { name: 'taiyaku.drafts', storage: createJSONStorage(() => sessionStorage) },
  ),
);

/** Whether a remark is being written, which may name paragraphs by their number. */
export function isComposing({ comment, replies, edits }: DraftsState): boolean {
  return comment !== undefined || Object.keys(replies).length > 0 || Object.keys(edits).length > 0;
}

function withDraft(drafts: Readonly<Record<string, Draft>>, key: string, draft: Draft | undefined) {
  const { [key]: _, ...rest } = drafts;
  return draft ? { ...rest, [key]: draft } : rest;
}

/** A name that no other comment, reply or suggestion has, on this machine or another. */
export function createId(): string {
  return crypto.randomUUID();
}
