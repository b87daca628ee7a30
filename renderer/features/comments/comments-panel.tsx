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
import { NewComment } from './new-comment.tsx';
import { ThreadCard } from './thread-card.tsx';
import './comments-panel.css';

type Show = ThreadFilter['show'];
const SHOWS: readonly Show[] = ['open', 'resolved', 'all'];

export function CommentsPanel() {
  const { t } = useTranslate();
  const [wanted, setShow] = useState<Show>('open');
  const rows = useRows();
  const threads = useReview(({ review }) => review.threads);
  const chosen = useSelection((state) => state.thread);
  const reveal = useSelection((state) => state.reveal);
  // A chosen thread is shown even where the filter would hide it.
  const hidden = chosen !== undefined && (threads.get(chosen)?.resolved !== undefined) !== (wanted === 'resolved');
  const show = hidden ? 'all' : wanted;
  const listed = listThreads(threads.values(), rows, { show });
  return (
    <div className="comments" data-zone="comments">
      <div className="comments-bar">
        <Segments
          label={t('comments.show')}
          labelHidden
          options={SHOWS.map((id) => ({ id, label: t(`comments.filter.${id}`) }))}
          value={show}
          onChange={(value) => {
            useSelection.getState().chooseNothing();
            setShow(value);
          }}
        />
        <Button look="quiet" icon="plus" onPress={() => beginComment({ on: 'article' })}>
          {t('comments.onArticle')}
        </Button>
      </div>
      <AnswersSummary />
      <NewComment />
      {listed.length === 0 && <p className="comments-none">{t(`comments.none.${show}`)}</p>}
      <CardList label={t('comments.title')} chosen={chosen} reveal={reveal}>
        {listed.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} chosen={thread.id === chosen} />
        ))}
      </CardList>
    </div>
  );
}
