/** One finding: closed, its words; chosen, what was expected, what was found, why, and what can be done. */
import { memo, useState } from 'react';
import type { Finding, FindingRange } from '../../../shared/checks/finding.ts';
import { paragraphsById } from '../../../shared/document/paragraphs-by-id.ts';
import { wordFinding } from '../../../shared/locales/translator.ts';
import type { Dismissal } from '../../../shared/review/review.ts';
import type { Side } from '../../../shared/side.ts';
import { beginCommentOnFinding } from '../../state/comment-acts.ts';
import { dismissFinding, restoreFinding, suggestFix } from '../../state/finding-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { addTermOfFinding } from '../../state/term-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { TermFindingActs } from './term-finding-acts.tsx';
import './finding-card.css';

interface FindingCardProps {
  readonly finding: Finding;
  readonly dismissal: Dismissal | undefined;
  readonly chosen: boolean;
}

export const FindingCard = memo(function FindingCard({ finding, dismissal, chosen }: FindingCardProps) {
  const { t } = useTranslate();
  const { chooseFinding, chooseNothing } = useSelection.getState();
  const { fingerprint, severity, rule } = finding;
  return (
    <li
      className="card finding-card"
      data-card={fingerprint}
      data-chosen={chosen || undefined}
      data-severity={severity}
    >
      <button
        type="button"
        className="card-head"
        data-card-head
        aria-expanded={chosen}
        onClick={() => (chosen ? chooseNothing() : chooseFinding(fingerprint))}
      >
        <span className="finding-sign">
          <Icon name={severity} />
          <span className="unseen">{t(`severity.${severity}`)}</span>
        </span>
        <span className="finding-title">{t(`checks.${rule}.title`)}</span>
        <FoundWords finding={finding} />
      </button>
      {chosen && <Details finding={finding} dismissal={dismissal} />}
    </li>
  );
});

/** The words in question on both sides, as they stand in the text. */
function FoundWords({ finding }: { readonly finding: Finding }) {
  const source = useWords('source', finding.source);
  const target = useWords('target', finding.target);
  return (
    <span className="finding-words">
      {source.text !== '' && <span lang={source.language}>{source.text}</span>}
      {source.text !== '' && target.text !== '' && <span aria-hidden="true"> → </span>}
      {target.text !== '' && <span lang={target.language}>{target.text}</span>}
    </span>
  );
}

/** Beyond this a quotation is cut in the list. */
const LONGEST_WORDS = 60;

function useWords(side: Side, ranges: readonly FindingRange[]): { readonly text: string; readonly language: string } {
  const document = useReview(({ review }) => review[side]);
  const text = ranges
    .map(({ paragraph, start, end }) => document && paragraphsById(document).get(paragraph)?.text.slice(start, end))
    .filter((words) => words)
    .join(' … ');
  const cut = text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text;
  return { text: cut, language: document?.language ?? '' };
}

function Details({ finding, dismissal }: Omit<FindingCardProps, 'chosen'>) {
  const { t } = useTranslate();
  const why = wordFinding(t, finding);
  return (
    <div className="card-body">
      <dl className="finding-facts">
        {finding.expected !== undefined && (
          <div>
            <dt>{t('findings.expected')}</dt>
            <dd>{finding.expected}</dd>
          </div>
        )}
        {finding.found !== undefined && (
          <div>
            <dt>{t('findings.found')}</dt>
            <dd>{finding.found}</dd>
          </div>
        )}
      </dl>
      <p className="finding-why">{why}</p>
      <p className="finding-type">{t(`mqm.${finding.type}`)}</p>
      {dismissal ? <Restore dismissal={dismissal} /> : <Acts finding={finding} why={why} />}
    </div>
  );
}

function Restore({ dismissal }: { readonly dismissal: Dismissal }) {
  const { t } = useTranslate();
  const { by, scope, reason } = dismissal;
  return (
    <>
      <p className="finding-dismissal">
        {t('findings.dismissedBy', { name: by.name, scope: t(`findings.scope.${scope}`) })}
        {reason && <q>{reason}</q>}
      </p>
      <div className="card-acts">
        <Button icon="restore" onPress={() => void restoreFinding(dismissal)}>
          {t('findings.restore')}
        </Button>
      </div>
    </>
  );
}

function Acts({ finding, why }: { readonly finding: Finding; readonly why: string }) {
  const { t } = useTranslate();
  const dismissing = useSelection((state) => state.dismissing);
  const [open, setOpen] = useState(false);
  const suggested = useReview(({ review }) =>
    [...review.suggestions.values()].some(
      ({ fingerprint, state }) => fingerprint === finding.fingerprint && state === 'open',
    ),
  );
  const fix = finding.fixes[0];
  if (open || dismissing) return <DismissForm findings={[finding]} onClose={() => setOpen(false)} />;
  return (
    <div className="card-acts">
      {fix && (
        <Button icon="suggestion" isDisabled={suggested} onPress={() => void suggestFix(finding)}>
          {suggested ? t('findings.isSuggested') : t('findings.suggest', { words: fix.replacement })}
        </Button>
      )}
      <Button icon="comment" onPress={() => beginCommentOnFinding(finding, why)}>
        {t('findings.comment')}
      </Button>
      <Button onPress={() => void dismissFinding(finding)}>{t('findings.dismiss')}</Button>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('findings.dismissBecause')}
      </Button>
      <TermFindingActs finding={finding} />
      <Button look="quiet" icon="glossary" onPress={() => addTermOfFinding(finding)}>
        {t('terms.addFromFinding')}
      </Button>
    </div>
  );
}
