/** What counts for a concept in this review alone: another rendering, or nothing at all. */
import { useState } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { leadingTerm } from '../../../shared/glossary/edit-cell.ts';
import { followGlossary, overrideConcept } from '../../state/override-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextBox } from '../../ui/text-box.tsx';

export function OverrideActs({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslate();
  const [rendering, setRendering] = useState<string>();
  if (rendering === undefined) {
    return (
      <div className="terms-acts">
        <Button look="quiet" onPress={() => setRendering(leadingTerm(concept, 'en')?.text ?? '')}>
          {t('terms.otherHere')}
        </Button>
        <Button look="quiet" onPress={() => void overrideConcept(concept, null)}>
          {t('terms.notHere')}
        </Button>
      </div>
    );
  }
  const words = rendering.trim();
  return (
    <form
      className="terms-override"
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') void overrideConcept(concept, words).then((done) => done && setRendering(undefined));
      }}
    >
      <TextBox label={t('terms.renderingHere')} lang="en" value={rendering} onChange={setRendering} autoFocus />
      <div className="terms-acts">
        <Button type="submit" look="primary" isDisabled={words === ''}>
          {t('terms.setHere')}
        </Button>
        <Button look="quiet" onPress={() => setRendering(undefined)}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** All that was said so in this review, each with the way back. */
export function Overrides({ isWritable }: { readonly isWritable: boolean }) {
  const { t } = useTranslate();
  const overrides = useReview(({ review }) => review.overrides);
  if (overrides.size === 0) return null;
  return (
    <section className="terms-overrides">
      <h3>{t('terms.here')}</h3>
      <ul className="terms-list" aria-label={t('terms.here')}>
        {[...overrides.values()].map(({ concept, term, rendering, by }) => (
          <li key={concept}>
            <span>
              <span lang="ja">{term}</span>{' '}
              {rendering === null ? t('terms.leftOut') : <span lang="en">→ {rendering}</span>} <small>{by.name}</small>
            </span>
            {isWritable && (
              <IconButton
                icon="restore"
                label={t('terms.follow', { term })}
                onPress={() => void followGlossary(concept)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
