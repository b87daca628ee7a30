/** Filters that the reader gave a name: had again with one choice, named and forgotten here. */
import { useState } from 'react';
import { forgetFilter, isInForce, keepFilter, NO_FILTER, useFindingFilter } from '../../state/finding-filter-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Button } from '../../ui/button.tsx';
import { DropDown } from '../../ui/choice.tsx';
import { isComposing } from '../../ui/composition.ts';
import { TextBox } from '../../ui/text-box.tsx';

const NONE = '';

export function KeptFilters() {
  const { t } = useTranslate();
  const choice = useFindingFilter();
  const filters = useSettings(({ settings }) => settings.filters);
  const [naming, setNaming] = useState(false);
  const current = filters.find((kept) => isInForce(kept, choice));
  const isPlain = isInForce({ ...NO_FILTER, hidden: [], name: NONE }, choice);
  if (naming) return <FilterName onClose={() => setNaming(false)} />;
  return (
    <div className="kept-filters">
      {filters.length > 0 && (
        <DropDown
          label={t('filter.kept')}
          labelHidden
          options={[
            { id: NONE, label: isPlain ? t('filter.none') : t('filter.unnamed') },
            ...filters.map(({ name }) => ({ id: name, label: name })),
          ]}
          value={current?.name ?? NONE}
          onChange={(name) => {
            const { name: _, ...filter } = filters.find((one) => one.name === name) ?? { name, ...NO_FILTER };
            choice.change({ ...NO_FILTER, ...filter });
          }}
        />
      )}
      {!current && !isPlain && !choice.here && (
        <Button look="quiet" onPress={() => setNaming(true)}>
          {t('filter.keep')}
        </Button>
      )}
      {current && (
        <Button look="quiet" onPress={() => forgetFilter(current.name)}>
          {t('filter.forget')}
        </Button>
      )}
    </div>
  );
}

function FilterName({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim() !== '') keepFilter(name.trim());
    onClose();
  };
  return (
    <TextBox
      label={t('filter.name')}
      labelHidden
      placeholder={t('filter.name')}
      value={name}
      onChange={setName}
      autoFocus
      onKeyDown={({ key, nativeEvent }) => {
        if (isComposing(nativeEvent)) return;
        if (key === 'Enter') keep();
        if (key === 'Escape') onClose();
      }}
      onBlur={keep}
    />
  );
}
