/** One paragraph of the text with its marks as real elements. */
import { Fragment, memo, type ReactNode, useRef } from 'react';
import { isAlignedRole, type Paragraph } from '../../../shared/document/document.ts';
import type { Side } from '../../../shared/side.ts';
import { textPieces } from '../../../shared/workspace/text-pieces.ts';
import { useAligning } from '../../state/aligning-store.ts';
import { useChanges, useMarks } from '../../state/derived.ts';
import { useDrafts } from '../../state/drafts-store.ts';
import { useReview } from '../../state/review-store.ts';
import { VisibleText } from '../../ui/visible-text.tsx';
import { MarkedWords } from './marked-words.tsx';
import { dragProps } from './paragraph-drag.ts';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { SelectionKeeper } from './selection-keeper.tsx';
import './paragraph.css';

interface ParagraphProps {
  readonly side: Side;
  readonly paragraph: Paragraph;
  /** Whether the reader is in this row: only then are its marks stops of the Tab key. */
  readonly current: boolean;
}

/** The element's text is exactly the paragraph's, so that places on the screen are places in the text. */
export const ParagraphText = memo(function ParagraphText({ side, paragraph, current }: ParagraphProps) {
  const marks = useMarks(side, paragraph.id);
  const changes = useChanges(side, paragraph.id);
  const aligning = useAligning(({ on }) => on && isAlignedRole(paragraph.role));
  const held = useAligning(({ hand }) => hand.some((one) => one.side === side && one.paragraph === paragraph.id));
  const edited = useEdited(side, paragraph.id);
  const element = useRef<HTMLParagraphElement>(null);
  if (edited) return <ParagraphEditor draft={edited} role={paragraph.role} />;
  return (
    <p
      ref={element}
      className="paragraph"
      data-role={paragraph.role}
      data-side={side}
      data-paragraph={paragraph.id}
      data-held={held || undefined}
      {...(aligning && dragProps({ side, paragraph: paragraph.id }))}
    >
      <SelectionKeeper paragraph={element}>
        {textPieces(paragraph.text, marks, changes).map(({ start, end, text, marks: over, deleted, isNew }) => (
          <Fragment key={start}>
            {deleted && <DeletedWords words={deleted} />}
            <NewWords isNew={isNew}>
              {over.length === 0 ? (
                <VisibleText text={text} />
              ) : (
                <MarkedWords text={text} marks={over} current={current} end={end} whole={text === paragraph.text} />
              )}
            </NewWords>
          </Fragment>
        ))}
      </SelectionKeeper>
    </p>
  );
});

/** The box that is open on this paragraph. */
function useEdited(side: Side, paragraph: string) {
  const review = useReview(({ opened }) => opened?.review);
  return useDrafts(({ paragraph: draft }) =>
    side === 'target' && draft?.paragraph === paragraph && draft.review === review ? draft : undefined,
  );
}

function NewWords({ isNew, children }: { readonly isNew: boolean; readonly children: ReactNode }) {
  return isNew ? <ins className="new-words">{children}</ins> : children;
}

/** Drawn by the style sheet alone, since the words are no longer the text's; the list of suggestions says them in words. */
function DeletedWords({ words }: { readonly words: string }) {
  return <span className="deleted-words" data-deleted={words} aria-hidden="true" />;
}
