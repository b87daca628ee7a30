/** This review, every one of the library, or some of it. */
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segments } from '../../ui/choice.tsx';
import { SCOPES, type Scope } from './use-scope.ts';

export function ScopeChoice({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslate();
  const { library, kind, choose } = scope;
  if (library.length < 2) return null;
  return (
    <>
      <Segments
        label={t('export.scope')}
        options={SCOPES.map((id) => ({ id, label: t(`export.scopes.${id}`, { count: library.length }) }))}
        value={kind}
        onChange={choose}
      />
      {kind === 'picked' && <Picked scope={scope} />}
    </>
  );
}

function Picked({ scope: { library, reviews, pick } }: { readonly scope: Scope }) {
  const { t } = useTranslate();
  const picked = new Set(reviews);
  return (
    <fieldset className="handover-picked" aria-label={t('export.scopes.picked')}>
      {library.map(({ review, title, name }) => (
        <CheckBox
          key={review}
          label={title || name}
          isSelected={picked.has(review)}
          onChange={(isPicked) => pick(review, isPicked)}
        />
      ))}
    </fieldset>
  );
}
