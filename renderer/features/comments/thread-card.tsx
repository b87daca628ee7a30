/** One thread: closed, its words and first line; chosen, all of it with the box for a reply. */

import type { Thread } from '../../../shared/review/review.ts';
import { plainRemark } from '../../../shared/text/remark-markup.ts';
import { discardReply, placeThreadHere, postReply, toggleResolved } from '../../state/comment-acts.ts';
import { createId, useDrafts } from '../../state/drafts-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisibleText } from '../../ui/visible-text.tsx';
import { AnswerNote } from './answer-note.tsx';
import { Quote } from './quote.tsx';
import { RemarkEditor } from './remark-editor.tsx';
import { RemarkView } from './remark-view.tsx';
import './thread-card.css';

interface ThreadCardProps {
  readonly thread: Thread;
  readonly chosen: boolean;
}

export function ThreadCard({ thread, chosen }: ThreadCardProps) {
  const { t } = useTranslate();
  const { chooseThread, chooseNothing } = useSelection.getState();
  const { id, anchor, orphaned, resolved, mqm, severity, repeats } = thread;
  return (
    <li className="card thread" data-card={id} data-chosen={chosen || undefined} data-resolved={Boolean(resolved)}>
      <button
        type="button"
        className="card-head thread-head"
        data-card-head
        aria-expanded={chosen}
        onClick={() => (chosen ? chooseNothing() : chooseThread(id))}
      >
        {orphaned && (
          <span className="thread-orphan">
            <Icon name="warning" size={14} /> {t('comments.orphaned')}
          </span>
        )}
        <Quote anchor={anchor} orphaned={orphaned} />
        {(mqm || severity || resolved) && (
          <span className="thread-type">
            {resolved && (
              <span className="thread-resolved">
                <Icon name="resolved" size={14} /> {t('comments.resolved')}
              </span>
            )}
            {severity && <span data-mqm-severity={severity}>{t(`mqmSeverity.${severity}`)}</span>}
            {mqm && <span>{t(`mqm.${mqm}`)}</span>}
            {repeats !== undefined && <span>{t('comments.isRepeat')}</span>}
          </span>
        )}
        {!resolved && <AnswerNote thread={id} />}
        {!chosen && <FirstLine thread={thread} />}
      </button>
      {chosen && <OpenThread thread={thread} />}
    </li>
  );
}

function FirstLine({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslate();
  const replies = thread.replies.filter(({ deleted }) => !deleted).length;
  return (
    <span className="thread-line">
      <span className="thread-text">
        <VisibleText text={plainRemark(thread.text)} />
      </span>
      <span className="thread-by">
        {thread.author.name}
        {replies > 0 && ` · ${t('comments.replies', { count: replies })}`}
      </span>
    </span>
  );
}

function OpenThread({ thread }: { readonly thread: Thread }) {
  const remarks = [thread, ...thread.replies].filter(({ deleted }) => !deleted);
  return (
    <div className="card-body">
      {remarks.map((remark) => (
        <RemarkView key={remark.id} thread={thread} remark={remark} />
      ))}
      <ThreadActs thread={thread} />
    </div>
  );
}

function ThreadActs({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslate();
  const draft = useDrafts((state) => state.replies[thread.id]);
  const writeReply = useDrafts((state) => state.writeReply);
  const isWritten = thread.replies.some(({ id }) => id === draft?.id);
  if (draft && !isWritten) {
    return (
      <RemarkEditor
        draft={draft}
        label={t('comments.reply')}
        postLabel={t('comments.reply')}
        onChange={(next) => writeReply(thread.id, next)}
        onPost={() => postReply(thread, draft)}
        onCancel={() => discardReply(thread)}
      />
    );
  }
  return (
    <div className="card-acts">
      {thread.orphaned && <PlaceHere thread={thread} />}
      <Button icon="comments" onPress={() => writeReply(thread.id, { id: createId(), text: '' })}>
        {t('comments.reply')}
      </Button>
      <Button icon={thread.resolved ? 'restore' : 'resolved'} onPress={() => void toggleResolved(thread)}>
        {t(thread.resolved ? 'comments.reopen' : 'comments.resolve')}
      </Button>
    </div>
  );
}

function PlaceHere({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslate();
  const hasWords = useSelection(({ words }) => words !== undefined);
  return (
    <Button icon="restore" onPress={() => void placeThreadHere(thread)}>
      {t(hasWords ? 'comments.placeOnWords' : 'comments.placeOnParagraph')}
    </Button>
  );
}
