/** One remark of a thread, with what its reader may do to it. */

import type { Remark, Thread } from '../../../shared/review/review.ts';
import { deleteRemark, discardEdit, postEdit } from '../../state/comment-acts.ts';
import { useDrafts } from '../../state/drafts-store.ts';
import { withPresentNumbers } from '../../state/mentions.ts';
import { useTranslate } from '../../state/translate.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu.tsx';
import { RemarkEditor } from './remark-editor.tsx';
import { RemarkText } from './remark-text.tsx';

interface RemarkViewProps {
  readonly thread: Thread;
  readonly remark: Remark;
}

export function RemarkView({ thread, remark }: RemarkViewProps) {
  const { t, language } = useTranslate();
  const draft = useDrafts((state) => state.edits[remark.id]);
  const { writeEdit } = useDrafts.getState();
  const isFirst = remark.id === thread.id;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const edit = () =>
    writeEdit(remark.id, {
      id: remark.id,
      text: withPresentNumbers(remark),
      ...(isFirst && { mqm: thread.mqm, severity: thread.severity, repeats: thread.repeats }),
    });
  return (
    <article className="remark">
      <header className="remark-head">
        <strong>{remark.author.name || t('comments.unnamed')}</strong>
        <time dateTime={remark.at}>{when.format(new Date(remark.at))}</time>
        {remark.editedAt !== undefined && <span>{t('comments.edited')}</span>}
        <MenuButton
          label={t('comments.acts')}
          acts={[
            { id: 'edit', label: t('comments.edit'), icon: 'edit', run: edit },
            {
              id: 'delete',
              label: t(isFirst ? 'comments.deleteThread' : 'comments.delete'),
              icon: 'close',
              run: () => void deleteRemark(thread, remark.id),
            },
          ]}
        >
          <IconButton icon="more" label={t('comments.acts')} />
        </MenuButton>
      </header>
      {draft ? (
        <RemarkEditor
          draft={draft}
          label={t('comments.edit')}
          postLabel={t('comments.save')}
          typed={isFirst}
          onChange={(next) => writeEdit(remark.id, next)}
          onPost={() => postEdit(thread, remark.id, draft)}
          onCancel={() => discardEdit(thread, remark.id)}
        />
      ) : (
        <p className="remark-text">
          <RemarkText remark={remark} />
        </p>
      )}
    </article>
  );
}
