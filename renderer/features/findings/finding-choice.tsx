/** What of the findings is listed, by words, MQM category, rule and place together; and in which groups. */
import { ToggleButton } from 'react-aria-components';
import type { MqmType } from '../../../shared/quality/mqm.ts';
import { GROUPINGS, groupFindings } from '../../../shared/workspace/group-findings.ts';
import { useFiltered, useFindingFilter } from '../../state/finding-filter-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { KeptFilters } from './kept-filters.tsx';

const ALL = 'all';

export function FindingChoice() {
  const { t } = useTranslate();
  const { type, rule, text, here, grouping, change } = useFindingFilter();
  // Each list offers what the other conditions leave.
  const types = groupFindings(useFiltered({ type: undefined }), 'type');
  const rules = groupFindings(useFiltered({ rule: undefined }), 'rule');
  const option = (key: string, label: string, count: number) => ({
    id: key,
    label: t('findings.optionOf', { name: label, count }),
  });
  const chosenToo = (keys: readonly string[], chosen: string | undefined) =>
    chosen === undefined || keys.includes(chosen) ? [] : [chosen];
  return (
    <div className="finding-choice">
      <TextBox
        label={t('filter.text')}
        labelHidden
        placeholder={t('filter.text')}
        value={text}
        onChange={(words) => change({ text: words })}
      />
      <DropDown
        label={t('findings.groupBy')}
        labelHidden
        options={GROUPINGS.map((id) => ({ id, label: t(`findings.grouping.${id}`) }))}
        value={grouping}
        onChange={(by) => change({ grouping: by })}
      />
      <DropDown
        label={t('filter.type')}
        labelHidden
        options={[
          { id: ALL, label: t('filter.allTypes') },
          ...types.map(({ key, findings }) => option(key, t(`mqm.${key}`), findings.length)),
          ...chosenToo(
            types.map(({ key }) => key),
            type,
          ).map((key) => option(key, t(`mqm.${key}`), 0)),
        ]}
        value={type ?? ALL}
        onChange={(id) => change({ type: id === ALL ? undefined : (id as MqmType) })}
      />
      <DropDown
        label={t('filter.rule')}
        labelHidden
        options={[
          { id: ALL, label: t('filter.allRules') },
          ...rules.map(({ key, findings }) => option(key, t(`checks.${key}.title`), findings.length)),
          ...chosenToo(
            rules.map(({ key }) => key),
            rule,
          ).map((key) => option(key, t(`checks.${key}.title`), 0)),
        ]}
        value={rule ?? ALL}
        onChange={(id) => change({ rule: id === ALL ? undefined : id })}
      />
      <ToggleButton className="chip" isSelected={here} onChange={(only) => change({ here: only })}>
        {t('filter.here')}
      </ToggleButton>
      <KeptFilters />
    </div>
  );
}
