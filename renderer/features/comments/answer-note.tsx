/** On an open comment: what the newest version did about it, with the words that answer it. */
import { useAnswers } from '../../state/answers.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { VisibleText } from '../../ui/visible-text.tsx';

export function AnswerNote({ thread }: { readonly thread: string }) {
  const { t } = useTranslate();
  const answer = useAnswers().get(thread);
  const version = useReview(({ review }) => review.revisions.length);
  const language = useReview(({ review }) => review.target?.language ?? 'en');
  if (!answer) return null;
  const { kind, was, is } = answer;
  return (
    <span className="answer-note" data-kind={kind}>
      {t(`answers.${kind}`, { version })}
      {was !== undefined && (
        <span lang={language}>
          <del>
            <VisibleText text={was} />
          </del>{' '}
          <ins>
            <VisibleText text={is ?? ''} />
          </ins>
        </span>
      )}
    </span>
  );
}
