/** What of the review the copy carries: open ones only, by severity, by person. */
import type { FindingSeverity } from '../../../shared/checks/finding.ts';
import type { Inclusion } from '../../../shared/handover/inclusion.ts';
import { mqmSeveritySchema } from '../../../shared/quality/severity.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { DropDown } from '../../ui/choice.tsx';

const FINDINGS: readonly FindingSeverity[] = ['error', 'warning', 'info'];

interface InclusionChoicesProps {
  readonly include: Inclusion;
  readonly onChange: (include: Inclusion) => void;
}

export function InclusionChoices({ include, onChange }: InclusionChoicesProps) {
  const { t } = useTranslate();
  const people = usePeople();
  const change = (part: Partial<Inclusion>) => onChange({ ...include, ...part });
  return (
    <fieldset className="inclusion">
      <legend className="choice-label">{t('export.include.title')}</legend>
      {FINDINGS.map((severity) => (
        <CheckBox
          key={severity}
          label={t(`export.include.${severity}`)}
          isSelected={include.findings.includes(severity)}
          onChange={(isSelected) =>
            change({
              findings: FINDINGS.filter((one) => (one === severity ? isSelected : include.findings.includes(one))),
            })
          }
        />
      ))}
      <CheckBox
        label={t('export.include.openOnly')}
        isSelected={include.openOnly}
        onChange={(openOnly) => change({ openOnly })}
      />
      <DropDown
        label={t('export.include.least')}
        options={mqmSeveritySchema.options.map((id) => ({
          id,
          label: id === 'neutral' ? t('export.include.any') : t(`mqmSeverity.${id}`),
        }))}
        value={include.leastSeverity}
        onChange={(leastSeverity) => change({ leastSeverity })}
      />
      {people.length > 1 && (
        <DropDown
          label={t('export.include.by')}
          options={[
            { id: '', label: t('export.include.everybody') },
            ...people.map((name) => ({ id: name, label: name })),
          ]}
          value={include.reviewers[0] ?? ''}
          onChange={(name) => change({ reviewers: name === '' ? [] : [name] })}
        />
      )}
    </fieldset>
  );
}

/** Everybody who commented or suggested something in the open review. */
function usePeople(): readonly string[] {
  const threads = useReview(({ review }) => review.threads);
  const suggestions = useReview(({ review }) => review.suggestions);
  const names = [
    ...[...threads.values()].flatMap(({ author, replies }) => [author, ...replies.map((reply) => reply.author)]),
    ...[...suggestions.values()].map(({ author }) => author),
  ].map(({ name }) => name);
  return [...new Set(names)].filter((name) => name !== '');
}
