/** What an import would do, concept by concept, with the decision of each row and the rule for the rest. */
import type { Concept } from '../../../shared/glossary/concept.ts';
import {
  MERGE_CLASSES,
  MERGE_DECISIONS,
  type MergeDecision,
  type MergeRule,
} from '../../../shared/glossary/merge-concepts.ts';
import type { ImportPreview } from '../../state/glossary-desk-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';

interface MergeRowsProps {
  readonly preview: ImportPreview;
  readonly rule: MergeRule;
  readonly onRule: (rule: MergeRule) => void;
  readonly decisions: ReadonlyMap<string, MergeDecision>;
  readonly onDecide: (decisions: ReadonlyMap<string, MergeDecision>) => void;
}

const RULED = ['conflict', 'changes', 'adds-terms'] as const;

export function MergeRows({ preview, rule, onRule, decisions, onDecide }: MergeRowsProps) {
  const { t } = useTranslate();
  const counts = MERGE_CLASSES.filter((kind) => (preview.classes[kind] ?? 0) > 0);
  // The identical ones ask for nothing.
  const asked = counts
    .filter((kind) => kind !== 'identical')
    .reduce((sum, kind) => sum + (preview.classes[kind] ?? 0), 0);
  const rest = asked - preview.rows.length;
  const decisionOptions = MERGE_DECISIONS.map((id) => ({ id, label: t(`glossary.merge.decision.${id}`) }));
  return (
    <>
      <ul className="merge-counts" aria-label={t('glossary.merge.counts')}>
        {counts.map((kind) => (
          <li key={kind} data-class={kind}>
            <strong>{preview.classes[kind]}</strong> {t(`glossary.merge.class.${kind}`)}
          </li>
        ))}
      </ul>
      <fieldset className="merge-rules" aria-label={t('glossary.merge.rules')}>
        {RULED.filter((kind) => (preview.classes[kind] ?? 0) > 0).map((kind) => (
          <DropDown
            key={kind}
            label={t('glossary.merge.rule', { kind: t(`glossary.merge.class.${kind}`) })}
            options={decisionOptions}
            value={rule[kind]}
            onChange={(decision) => onRule({ ...rule, [kind]: decision })}
          />
        ))}
      </fieldset>
      <ul className="merge-rows">
        {preview.rows.map(({ class: kind, theirs, mine }) => (
          <li key={theirs.id} className="merge-row" data-class={kind}>
            <span className="merge-class">{t(`glossary.merge.class.${kind}`)}</span>
            <Side label={t('glossary.merge.mine')} concept={mine} />
            <Side label={t('glossary.merge.theirs')} concept={theirs} />
            {kind !== 'duplicate' && kind !== 'identical' && (
              <select
                className="text-box"
                aria-label={t('glossary.merge.decide', { term: theirs.terms[0]?.text ?? '' })}
                value={decisions.get(theirs.id) ?? rule[kind]}
                onChange={(event) => onDecide(new Map(decisions).set(theirs.id, event.target.value as MergeDecision))}
              >
                {decisionOptions
                  .filter(({ id }) => kind !== 'new' || id !== 'both')
                  .map(({ id, label }) => (
                    <option key={id} value={id}>
                      {kind === 'new' ? t(`glossary.merge.newDecision.${id}`) : label}
                    </option>
                  ))}
              </select>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="desk-note">{t('glossary.merge.rest', { count: rest })}</p>}
    </>
  );
}

function Side({ label, concept }: { readonly label: string; readonly concept: Concept | undefined }) {
  const { t } = useTranslate();
  return (
    <div className="merge-side">
      <small>{label}</small>
      {concept ? (
        <>
          <p>
            {concept.terms.map(({ text, language, status }) => (
              <span key={`${language} ${text}`} lang={language} data-status={status}>
                {text}
                {status !== 'preferred' && <small> {t(`glossary.status.${status}`)}</small>}{' '}
              </span>
            ))}
          </p>
          <small>{[concept.domain, concept.note].filter(Boolean).join(' · ')}</small>
        </>
      ) : (
        <p>—</p>
      )}
    </div>
  );
}
