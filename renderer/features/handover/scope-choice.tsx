/** This review, or every one of the library. */
import { useTranslate } from '../../state/translate.ts';
import { Segments } from '../../ui/choice.tsx';
import type { Scope } from './use-scope.ts';

export function ScopeChoice({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslate();
  if (scope.count < 2) return null;
  return (
    <Segments
      label={t('export.scope')}
      options={[
        { id: 'this', label: t('export.thisReview') },
        { id: 'all', label: t('export.allReviews', { count: scope.count }) },
      ]}
      value={scope.all ? 'all' : 'this'}
      onChange={(chosen) => scope.setAll(chosen === 'all')}
    />
  );
}
