/** Why a finding is set aside, and how far that reaches. */
import { useState } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { dismissalScopeSchema } from '../../../shared/review/event.ts';
import type { Dismissal } from '../../../shared/review/review.ts';
import { dismissFindings } from '../../state/finding-acts.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { isComposing } from '../../ui/composition.ts';
import { TextBox } from '../../ui/text-box.tsx';

/** Keys below `findings.reason`: what reviewers say most. */
const REASONS = ['correct', 'style', 'source', 'context'] as const;

interface DismissFormProps {
  /** Several are dismissed for one reason, each in its place. */
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

export function DismissForm({ findings, onClose }: DismissFormProps) {
  const { t } = useTranslate();
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<Dismissal['scope']>('here');
  const { askDismissal, chooseFinding } = useSelection.getState();
  const close = () => {
    askDismissal(false);
    onClose();
    const [first] = findings;
    if (first) chooseFinding(first.fingerprint, true);
  };
  const dismiss = () => {
    close();
    void dismissFindings(findings, { scope, reason: reason.trim() });
  };
  return (
    <div className="dismiss-form">
      <TextBox
        label={t('findings.reasonLabel')}
        value={reason}
        onChange={setReason}
        autoFocus
        onKeyDown={({ key, nativeEvent }) => {
          if (isComposing(nativeEvent)) return;
          if (key === 'Enter') dismiss();
          if (key === 'Escape') close();
        }}
      />
      <fieldset className="dismiss-reasons">
        <legend className="unseen">{t('findings.reasons')}</legend>
        {REASONS.map((key) => (
          <button key={key} type="button" className="chip" onClick={() => setReason(t(`findings.reason.${key}`))}>
            {t(`findings.reason.${key}`)}
          </button>
        ))}
      </fieldset>
      {findings.length === 1 && (
        <DropDown
          label={t('findings.scopeLabel')}
          options={dismissalScopeSchema.options.map((id) => ({ id, label: t(`findings.scope.${id}`) }))}
          value={scope}
          onChange={setScope}
        />
      )}
      <div className="card-acts">
        <Button look="primary" onPress={dismiss}>
          {findings.length === 1 ? t('findings.dismiss') : t('findings.dismissAll', { count: findings.length })}
        </Button>
        <Button onPress={close}>{t('app.cancel')}</Button>
      </div>
    </div>
  );
}
