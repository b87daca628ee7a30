/** What of the findings is listed: all, one MQM type or one rule; and in which groups. */
import type { MqmType } from '../../../shared/quality/mqm.ts';
import type { FindingFilter } from '../../../shared/workspace/group-findings.ts';
import { filterFindings, GROUPINGS, groupFindings } from '../../../shared/workspace/group-findings.ts';
import { useJudged } from '../../state/derived.ts';
import { useFindingFilter } from '../../state/finding-filter-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';

const ALL = 'all';

export function FindingChoice() {
  const { t } = useTranslate();
  const { hidden, dismissed, only, grouping, change } = useFindingFilter();
  const listed = filterFindings(useJudged(), { hidden, dismissed });
  const options = (by: 'type' | 'rule', label: (key: string) => string) =>
    groupFindings(listed, by).map(({ key, findings }) => ({
      id: `${by} ${key}`,
      label: t('findings.optionOf', { name: label(key), count: findings.length }),
    }));
  return (
    <div className="finding-choice">
      <DropDown
        label={t('findings.only')}
        labelHidden
        options={[
          { id: ALL, label: t('findings.all') },
          ...options('type', (type) => t(`mqm.${type}`)),
          ...options('rule', (rule) => t(`checks.${rule}.title`)),
        ]}
        value={idOf(only)}
        onChange={(id) => change({ only: filterOf(id) })}
      />
      <DropDown
        label={t('findings.groupBy')}
        labelHidden
        options={GROUPINGS.map((id) => ({ id, label: t(`findings.grouping.${id}`) }))}
        value={grouping}
        onChange={(by) => change({ grouping: by })}
      />
    </div>
  );
}

function idOf(only: FindingFilter['only']): string {
  if (!only) return ALL;
  return 'type' in only ? `type ${only.type}` : `rule ${only.rule}`;
}

function filterOf(id: string): FindingFilter['only'] {
  const [by, key = ''] = id.split(' ');
  if (by === 'type') return { type: key as MqmType };
  return by === 'rule' ? { rule: key } : undefined;
}
