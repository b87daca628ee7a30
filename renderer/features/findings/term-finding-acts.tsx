/** What can be done about a term from its finding: not meant here, not in this review, or right for good. */
import { useMemo } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import { dismissFinding } from '../../state/finding-acts.ts';
import { overrideConcept } from '../../state/override-acts.ts';
import { allowAlways, conceptOf } from '../../state/term-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';

export function TermFindingActs({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslate();
  const found = useMemo(() => conceptOf(finding), [finding]);
  if (!found) return null;
  return (
    <>
      <Button
        look="quiet"
        onPress={() => void dismissFinding(finding, { scope: 'here', reason: t('terms.wrongReason') })}
      >
        {t('terms.wrongHere')}
      </Button>
      <Button look="quiet" onPress={() => void overrideConcept(found.concept, null)}>
        {t('terms.notHere')}
      </Button>
      {found.term && (
        <Button look="quiet" onPress={() => void allowAlways(finding, t('terms.deskGlossary'))}>
          {t('terms.allow')}
        </Button>
      )}
    </>
  );
}
