/** The glossary's terms in the current paragraphs, with all that their entries say. */
import type { Concept } from '../../../shared/glossary/concept.ts';
import { useApp } from '../../state/app-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useCurrentTerms } from '../../state/row-terms.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { OverrideActs, Overrides } from './override-acts.tsx';
import { TermEntry } from './term-entry.tsx';
import './terms-panel.css';

export function TermsPanel() {
  const { t } = useTranslate();
  const terms = useCurrentTerms();
  const isWritable = useReview(({ opened }) => opened?.lockedBy === undefined);
  const concepts = new Map<string, Concept>(terms.map(({ concept }) => [concept.id, concept]));
  const isFound = (id: string, side: 'source' | 'target') =>
    terms.some((term) => term.concept.id === id && term.side === side);
  return (
    <div className="terms-panel">
      <div className="terms-acts">
        <Button icon="plus" onPress={() => useApp.getState().openDialog('term')}>
          {t('commands.addTerm')}
        </Button>
      </div>
      {concepts.size === 0 && <p className="comments-none">{t('terms.none')}</p>}
      <ul className="terms-list" aria-label={t('terms.title')}>
        {[...concepts.values()].map((concept) => (
          <li key={concept.id} data-rendered={isFound(concept.id, 'target') || undefined}>
            <TermEntry concept={concept} />
            {isFound(concept.id, 'source') && (
              <small>{t(isFound(concept.id, 'target') ? 'terms.rendered' : 'terms.notFound')}</small>
            )}
            {isWritable && <OverrideActs concept={concept} />}
          </li>
        ))}
      </ul>
      <Overrides isWritable={isWritable} />
    </div>
  );
}
