/** All threads in the order of the text, and the box for a new comment. */
import { useState } from 'react';
import { listThreads, type ThreadFilter } from '../../../shared/workspace/thread-list.ts';
import { beginComment } from '../../state/comment-acts.ts';
import { useRows } from '../../state/derived.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { CardList } from '../../ui/card-list.tsx';
import { Segments } from '../../ui/choice.tsx';
import { AnswersSummary } from './answers-summary.tsx';
import { CommentChoice } from './comment-choice.tsx';
import { NewComment } from './new-comment.tsx';
import { ThreadCard } from './thread-card.tsx';
import './comments-panel.css';

type Show = ThreadFilter['show'];
const SHOWS: readonly Show[] = ['open', 'resolved', 'all'];

export function CommentsPanel() {
  const { t } = useTranslate();
  const [filter, setFilter] = useState<ThreadFilter>({ show: 'open' });
  const rows = useRows();
  const threads = useReview(({ review }) => review.threads);
  const chosen = useSelection((state) => state.thread);
  const reveal = useSelection((state) => state.reveal);
  const wanted = listThreads(threads.values(), rows, filter);
  // A chosen thread is shown even where the filter would hide it.
  const hidden = threads.get(chosen ?? '')?.deleted === false && !wanted.some(({ id }) => id === chosen);
  const listed = hidden ? listThreads(threads.values(), rows, { show: 'all' }) : wanted;
  const show = hidden ? 'all' : filter.show;
  const change = (next: ThreadFilter) => {
    useSelection.getState().chooseNothing();
    setFilter(next);
  };
  const narrowed = !hidden && Boolean(filter.text?.trim() || filter.person || filter.severity);
  return (
    <div className="comments" data-zone="comments">
      <div className="comments-bar">
        <Segments
          label={t('comments.show')}
          labelHidden
          options={SHOWS.map((id) => ({ id, label: t(`comments.filter.${id}`) }))}
          value={show}
          onChange={(value) => change({ ...filter, show: value })}
        />
        <Button look="quiet" icon="plus" onPress={() => beginComment({ on: 'article' })}>
          {t('comments.onArticle')}
        </Button>
      </div>
      <CommentChoice filter={hidden ? { show } : filter} onChange={change} />
      <AnswersSummary />
      <NewComment />
      {listed.length === 0 && (
        <p className="comments-none">{t(narrowed ? 'comments.noneSuch' : `comments.none.${show}`)}</p>
      )}
      <CardList label={t('comments.title')} chosen={chosen} reveal={reveal}>
        {listed.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} chosen={thread.id === chosen} />
        ))}
      </CardList>
    </div>
  );
}
