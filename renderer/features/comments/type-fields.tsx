/** What kind of error a comment names: MQM type and severity, the pairs used last one press away, or an earlier comment's error again. */
import { MQM_TYPES, type MqmType } from '../../../shared/quality/mqm.ts';
import { mqmSeveritySchema } from '../../../shared/quality/severity.ts';
import { firstComments, recentTypes } from '../../../shared/workspace/comment-types.ts';
import { useApp } from '../../state/app-store.ts';
import type { Draft } from '../../state/drafts-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';
import { SeverityField } from './severity-field.tsx';

const NONE = 'none';

interface TypeFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function TypeFields({ draft, onChange }: TypeFieldsProps) {
  const { t } = useTranslate();
  const types = Object.entries(MQM_TYPES).map(([id, dimension]) => ({
    id: id as MqmType,
    label: t('mqm.typed', { dimension: t(`mqmDimension.${dimension}`), type: t(`mqm.${id}`) }),
  }));
  return (
    <div className="type-fields">
      <RecentTypes draft={draft} onChange={onChange} />
      <DropDown<MqmType | typeof NONE>
        label={t('comments.type')}
        options={[{ id: NONE, label: t('comments.noType') }, ...types]}
        value={draft.mqm ?? NONE}
        onChange={(mqm) => onChange({ ...draft, mqm: mqm === NONE ? undefined : mqm })}
      />
      <SeverityField
        options={mqmSeveritySchema.options}
        value={draft.severity}
        onChange={(severity) => onChange({ ...draft, severity })}
      />
      <RepeatField draft={draft} onChange={onChange} />
    </div>
  );
}

function RecentTypes({ draft, onChange }: TypeFieldsProps) {
  const { t } = useTranslate();
  const threads = useReview(({ review }) => review.threads);
  const reader = useApp(({ description }) => description?.actor.id);
  const recent = recentTypes(threads.values(), reader);
  if (recent.length === 0) return null;
  return (
    <fieldset className="recent-types">
      <legend className="unseen">{t('comments.recentTypes')}</legend>
      {recent.map(({ mqm, severity }) => (
        <button
          key={`${mqm} ${severity}`}
          type="button"
          className="chip"
          aria-pressed={draft.mqm === mqm && draft.severity === severity}
          onClick={() => onChange({ ...draft, mqm, severity })}
        >
          {t('comments.typeAndSeverity', { type: t(`mqm.${mqm}`), severity: t(`mqmSeverity.${severity}`) })}
        </button>
      ))}
    </fieldset>
  );
}

function RepeatField({ draft, onChange }: TypeFieldsProps) {
  const { t } = useTranslate();
  const threads = useReview(({ review }) => review.threads);
  const firsts = firstComments(threads.values(), draft.id);
  if (firsts.length === 0) return null;
  const choose = (id: string) => {
    const first = threads.get(id);
    onChange(
      first ? { ...draft, repeats: id, mqm: first.mqm, severity: first.severity } : { ...draft, repeats: undefined },
    );
  };
  return (
    <DropDown
      label={t('comments.repeats')}
      options={[
        { id: NONE, label: t('comments.repeatsNone') },
        ...firsts.map(({ id, words }) => ({ id, label: words })),
      ]}
      value={firsts.some(({ id }) => id === draft.repeats) ? (draft.repeats ?? NONE) : NONE}
      onChange={choose}
    />
  );
}
