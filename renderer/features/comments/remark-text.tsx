/** A remark as it is read: emphasis and code drawn, and the paragraphs that it names as ways to them. */
import type { ReactNode } from 'react';
import type { Remark } from '../../../shared/review/review.ts';
import { type RemarkPiece, readRemark } from '../../../shared/text/remark-markup.ts';
import { goToMention, useMentioned } from '../../state/mentions.ts';
import { useTranslate } from '../../state/translate.ts';
import { VisibleText } from '../../ui/visible-text.tsx';

export function RemarkText({ remark }: { readonly remark: Remark }) {
  let at = 0;
  return readRemark(remark.text).map((piece) => {
    const place = at;
    at += piece.text.length;
    return <Piece key={place} remark={remark} piece={piece} />;
  });
}

function Piece({ remark, piece }: { readonly remark: Remark; readonly piece: RemarkPiece }) {
  const words =
    piece.mention === undefined ? (
      <VisibleText text={piece.text} />
    ) : (
      <MentionLink remark={remark} number={piece.mention} text={piece.text} />
    );
  const styled: ReactNode = piece.emphasis ? <em>{words}</em> : words;
  if (piece.code) return <code>{styled}</code>;
  return piece.strong ? <strong>{styled}</strong> : styled;
}

interface MentionLinkProps {
  readonly remark: Remark;
  readonly number: number;
  readonly text: string;
}

/** Shows the number that the paragraph's row has now; one that is gone stays as it was typed. */
function MentionLink({ remark, number, text }: MentionLinkProps) {
  const { t } = useTranslate();
  const mentioned = useMentioned(remark, number);
  if (!mentioned) return text;
  return (
    <button
      type="button"
      className="text-link"
      title={mentioned.start}
      aria-label={t('comments.toParagraph', { number: mentioned.number, words: mentioned.start })}
      onClick={() => goToMention(remark, number)}
    >
      #{mentioned.number}
    </button>
  );
}
