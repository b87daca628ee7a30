/** Which comments are listed, by state, words, person and severity together. */
import { mqmSeveritySchema } from '../../../shared/quality/severity.ts';
import type { ThreadFilter } from '../../../shared/workspace/thread-list.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';

const ALL = 'all';

interface CommentChoiceProps {
  readonly filter: ThreadFilter;
  readonly onChange: (filter: ThreadFilter) => void;
}

export function CommentChoice({ filter, onChange }: CommentChoiceProps) {
  const { t } = useTranslate();
  const threads = useReview(({ review }) => review.threads);
  const remarks = [...threads.values()].flatMap((thread) => [thread, ...thread.replies]);
  const people = [...new Map(remarks.map(({ author }) => [author.id, author.name])).entries()];
  if (threads.size === 0) return null;
  return (
    <div className="comment-choice">
      <TextBox
        label={t('comments.words')}
        labelHidden
        placeholder={t('comments.wordsShort')}
        value={filter.text ?? ''}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <DropDown
        label={t('history.person')}
        labelHidden
        options={[
          { id: ALL, label: t('history.everybody') },
          ...people.map(([id, name]) => ({ id, label: name || t('comments.unnamed') })),
        ]}
        value={filter.person ?? ALL}
        onChange={(id) => onChange({ ...filter, person: id === ALL ? undefined : id })}
      />
      <DropDown
        label={t('comments.severity')}
        labelHidden
        options={[
          { id: ALL, label: t('comments.anySeverity') },
          ...mqmSeveritySchema.options.map((id) => ({ id, label: t(`mqmSeverity.${id}`) })),
        ]}
        value={filter.severity ?? ALL}
        onChange={(id) =>
          onChange({ ...filter, severity: mqmSeveritySchema.options.find((severity) => severity === id) })
        }
      />
    </div>
  );
}
