/** The findings as a list, filtered and grouped; the walk from finding to finding follows the same order. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type FindingSeverity, findingSeveritySchema } from '../../../shared/checks/finding.ts';
import { countFindings } from '../../../shared/workspace/finding-state.ts';
import { groupFindings } from '../../../shared/workspace/group-findings.ts';
import { useApp } from '../../state/app-store.ts';
import { useJudged } from '../../state/derived.ts';
import { useFiltered, useFindingFilter } from '../../state/finding-filter-store.ts';
import { useFindings } from '../../state/findings-store.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { IconButton } from '../../ui/button.tsx';
import { Segments } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FindingChoice } from './finding-choice.tsx';
import { FindingGroupView } from './finding-group.tsx';
import './findings-panel.css';

export function FindingsPanel() {
  const { t } = useTranslate();
  const judged = useJudged();
  const checking = useFindings((state) => state.checking);
  const { hidden, dismissed, grouping, change } = useFindingFilter();
  const writable = useReview(({ opened }) => opened?.lockedBy === undefined);
  const shown = useFiltered();
  const dismissals = judged.filter(({ dismissal }) => dismissal).length;
  return (
    <div className="findings" data-zone="findings" aria-busy={checking}>
      <div className="findings-bar">
        <SeverityFilter hidden={hidden} onChange={(severities) => change({ hidden: severities })} />
        {writable && (
          <IconButton
            icon="settings"
            label={t('findings.settings')}
            onPress={() => useApp.getState().openDialog('checks')}
          />
        )}
        {(dismissals > 0 || dismissed) && (
          <Segments
            label={t('findings.show')}
            labelHidden
            options={[
              { id: 'open', label: t('findings.open') },
              { id: 'dismissed', label: t('findings.dismissed', { count: dismissals }) },
            ]}
            value={dismissed ? 'dismissed' : 'open'}
            onChange={(value) => change({ dismissed: value === 'dismissed' })}
          />
        )}
      </div>
      {judged.length > 0 && <FindingChoice />}
      {shown.length === 0 && !checking && (
        <p className="findings-none">{t(judged.length === 0 ? 'findings.nothing' : 'findings.nothingShown')}</p>
      )}
      <div className="finding-groups">
        {groupFindings(shown, grouping).map((group) => (
          <FindingGroupView key={group.key} group={group} grouping={grouping} />
        ))}
      </div>
    </div>
  );
}

interface SeverityFilterProps {
  readonly hidden: readonly FindingSeverity[];
  readonly onChange: (hidden: readonly FindingSeverity[]) => void;
}

function SeverityFilter({ hidden, onChange }: SeverityFilterProps) {
  const { t } = useTranslate();
  const counts = countFindings(useJudged());
  const severities = findingSeveritySchema.options;
  return (
    <ToggleButtonGroup
      aria-label={t('findings.filter')}
      className="severity-filter"
      selectionMode="multiple"
      selectedKeys={severities.filter((severity) => !hidden.includes(severity))}
      onSelectionChange={(keys) => onChange(severities.filter((severity) => !keys.has(severity)))}
    >
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          id={severity}
          className="severity-toggle"
          data-severity={severity}
          aria-label={t('findings.countOf', { severity: t(`severity.${severity}`), count: counts[severity] })}
        >
          <Icon name={severity} size={14} />
          {counts[severity]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
