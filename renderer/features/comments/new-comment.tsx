/** The box for a new comment. Its text is a draft until it is on the device; a failed save leaves it as it is. */
import { useEffect } from 'react';
import { discardComment, postComment } from '../../state/comment-acts.ts';
import { useDrafts } from '../../state/drafts-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Quote } from './quote.tsx';
import { RemarkEditor } from './remark-editor.tsx';

export function NewComment() {
  const { t } = useTranslate();
  const comment = useDrafts((state) => state.comment);
  const writeComment = useDrafts((state) => state.writeComment);
  const review = useReview(({ opened }) => opened?.review);
  const compositions = useSelection((state) => state.compositions);
  const written = useReview((state) => comment !== undefined && state.review.threads.has(comment.id));
  // A retry of a failed save may write the draft without this box.
  useEffect(() => {
    if (written) writeComment(undefined);
  }, [written, writeComment]);
  if (!comment || comment.review !== review || written) return null;
  return (
    <section className="new-comment" aria-label={t('comments.new')}>
      <Quote anchor={comment.anchor} />
      <RemarkEditor
        draft={comment}
        label={t('comments.new')}
        typed
        focusRequest={compositions}
        postLabel={t('comments.post')}
        onChange={(draft) => writeComment({ ...comment, ...draft })}
        onPost={() => postComment(comment)}
        onCancel={discardComment}
      />
    </section>
  );
}
