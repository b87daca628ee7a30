/** How this review is checked: the desk's style, and what each rule may say. Every choice holds at once and can be undone. */
import { RULES } from '../../../shared/checks/rules.ts';
import { type CheckSettings, checkSettingsSchema } from '../../../shared/checks/settings.ts';
import { MQM_TYPES } from '../../../shared/quality/mqm.ts';
import { configureChecks } from '../../state/check-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { Segments } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RuleSetting } from './rule-setting.tsx';
import './check-settings-dialog.css';

const STYLES = ['spelling', 'style', 'nameOrder', 'grammar', 'tolerance', 'sentences'] as const;
const DIMENSIONS = [...new Set(RULES.map(({ type }) => MQM_TYPES[type]))];

export function CheckSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const settings = useReview(({ review }) => review.checks);
  return (
    <Dialog title={t('checkSettings.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <p className="check-settings-about">{t('checkSettings.about')}</p>
      <div className="check-styles">
        {STYLES.map((key) => (
          <StyleChoice key={key} name={key} settings={settings} />
        ))}
      </div>
      {DIMENSIONS.map((dimension) => (
        <section key={dimension} aria-labelledby={`rules-${dimension}`}>
          <h3 id={`rules-${dimension}`} className="check-dimension">
            {t(`mqmDimension.${dimension}`)}
          </h3>
          <ul className="check-rules">
            {RULES.filter(({ type }) => MQM_TYPES[type] === dimension).map((rule) => (
              <RuleSetting key={rule.id} rule={rule} settings={settings} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

interface StyleChoiceProps {
  readonly name: (typeof STYLES)[number];
  readonly settings: CheckSettings;
}

function StyleChoice({ name, settings }: StyleChoiceProps) {
  const { t } = useTranslate();
  return (
    <Segments<string>
      label={t(`checkSettings.${name}.label`)}
      options={optionsOf(name).map((id) => ({ id, label: t(`checkSettings.${name}.${id}`) }))}
      value={settings[name]}
      onChange={(value) => void configureChecks(checkSettingsSchema.parse({ ...settings, [name]: value }))}
    />
  );
}

function optionsOf(name: (typeof STYLES)[number]): readonly string[] {
  const { spelling, style, nameOrder, grammar, tolerance, sentences } = checkSettingsSchema.shape;
  return {
    spelling: spelling.options,
    style: style.unwrap().options,
    nameOrder: nameOrder.options,
    grammar: grammar.unwrap().options,
    tolerance: tolerance.unwrap().options,
    sentences: sentences.unwrap().options,
  }[name];
}
