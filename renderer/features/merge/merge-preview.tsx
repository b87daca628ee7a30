/** What a copy brings in: by whom, about what, what stays as it is, and where the two copies differ. */
import { wordConflict } from '../../../shared/review/word-conflict.ts';
import type { CopyPreview } from '../../state/merge-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import './merge-preview.css';

export function MergePreview({ preview }: { readonly preview: CopyPreview }) {
  const { t } = useTranslate();
  const { name, people, subjects, onlyOurs, conflicts, repair } = preview;
  return (
    <section className="merge-preview" role="status">
      <p>{t(people.length === 0 ? 'merge.nothing' : 'merge.file', { name })}</p>
      <ul>
        {people.map(({ actor, count }) => (
          <li key={actor.id}>{t('merge.person', { name: actor.name, count })}</li>
        ))}
      </ul>
      <dl>
        {subjects.map(({ subject, count }) => (
          <div key={subject}>
            <dt>{t(`merge.subject.${subject}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {onlyOurs > 0 && <p>{t('merge.onlyOurs', { count: onlyOurs })}</p>}
      {repair.quarantinedLines.length > 0 && (
        <p>
          {t('repair.quarantined', {
            count: repair.quarantinedLines.length,
            lines: repair.quarantinedLines.join(', '),
          })}
        </p>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
    </section>
  );
}

function Conflicts({ conflicts }: Pick<CopyPreview, 'conflicts'>) {
  const { t } = useTranslate();
  const review = useReview((state) => state.review);
  return (
    <>
      <p className="merge-conflicts">{t('merge.conflicts', { count: conflicts.length })}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={`${conflict.kind} ${conflict.about}`}>{wordConflict(t, conflict, review)}</li>
        ))}
      </ul>
    </>
  );
}
