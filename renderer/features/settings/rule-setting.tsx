/** One rule of the checks with what a reader lets it say in this review. */
import type { Rule } from '../../../shared/checks/rule.ts';
import { type CheckSettings, choiceFor, chooseFor, ruleChoiceSchema } from '../../../shared/checks/settings.ts';
import { configureChecks } from '../../state/check-acts.ts';
import { useTranslate } from '../../state/translate.ts';
import { DropDown } from '../../ui/choice.tsx';

interface RuleSettingProps {
  readonly rule: Rule;
  readonly settings: CheckSettings;
}

export function RuleSetting({ rule, settings }: RuleSettingProps) {
  const { t } = useTranslate();
  const title = t(`checks.${rule.id}.title`);
  const usual = t('checkSettings.usual', { severity: t(`severity.${rule.severity}`) });
  const label = (choice: (typeof ruleChoiceSchema.options)[number]) => {
    if (choice === 'usual') return usual;
    return choice === 'off' ? t('checkSettings.off') : t(`severity.${choice}`);
  };
  return (
    <li className="check-rule">
      <span className="check-rule-title">{title}</span>
      <span className="check-rule-about">{t(`checks.${rule.id}.about`)}</span>
      <DropDown
        label={title}
        labelHidden
        options={ruleChoiceSchema.options.map((id) => ({ id, label: label(id) }))}
        value={choiceFor(settings, rule.id)}
        onChange={(choice) => void configureChecks(chooseFor(settings, rule.id, choice))}
      />
    </li>
  );
}
