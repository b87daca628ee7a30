/** Who made and changed a concept, its history, and where it was used in past reviews. */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { openReview } from '../../state/app-store.ts';
import { askHost } from '../../state/glossary-desk-acts.ts';
import { useDesk } from '../../state/glossary-desk-store.ts';
import { useTranslate } from '../../state/translate.ts';

type History = Output<'glossary.history'>;
type Evidence = Output<'glossary.evidence'>;

export function ConceptRecord({ concept }: { readonly concept: Concept }) {
  const { t, language } = useTranslate();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const time = (at: string) => (Number.isNaN(Date.parse(at)) ? at : when.format(new Date(at)));
  const [history, setHistory] = useState<History>();
  const [evidence, setEvidence] = useState<Evidence>();
  useEffect(() => {
    const { glossary } = useDesk.getState();
    if (glossary === undefined) return;
    void askHost('glossary.history', { glossary, concept: concept.id }).then(setHistory);
    void askHost('glossary.evidence', { glossary, concept: concept.id }).then(setEvidence);
  }, [concept]);
  const renderings = byRendering(evidence ?? []);
  return (
    <div className="record">
      {concept.created && (
        <p>{t('glossary.record.created', { by: concept.created.by, at: time(concept.created.at) })}</p>
      )}
      {concept.changed && (
        <p>{t('glossary.record.changed', { by: concept.changed.by, at: time(concept.changed.at) })}</p>
      )}
      {history && history.length > 0 && (
        <details>
          <summary>{t('glossary.record.history', { count: history.length })}</summary>
          <ol>
            {history.map(({ event, undone }) => (
              <li key={event.id} data-undone={undone || undefined}>
                {time(event.at)} {event.actor.name}: {t(`glossary.event.${event.type.replace('.', '-')}`)}
                {undone && ` (${t('glossary.record.undone')})`}
              </li>
            ))}
          </ol>
        </details>
      )}
      {evidence && (
        <details>
          <summary>{t('glossary.record.evidence', { count: evidence.length })}</summary>
          {renderings.map(([rendering, places]) => (
            <section key={rendering}>
              <h3>
                {rendering === '' ? t('glossary.record.noRendering') : rendering} ({places.length})
              </h3>
              <ul>
                {places.map(({ review, title, source, target }) => (
                  <li key={`${review} ${source}`}>
                    <button type="button" className="text-link" onClick={() => void openReview(review)}>
                      {title}
                    </button>
                    <q lang="ja">{source}</q> <q lang="en">{target}</q>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </div>
  );
}

/** The most frequent rendering first. */
function byRendering(evidence: Evidence): readonly (readonly [string, Evidence])[] {
  const groups = new Map<string, Evidence>();
  for (const place of evidence) groups.set(place.rendering, [...(groups.get(place.rendering) ?? []), place]);
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
