import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../shared/checks/rules/doubled-word.ts';
import { rule as figureDifferent } from '../../../../shared/checks/rules/figure-different.ts';
import { rule as omissionSentence } from '../../../../shared/checks/rules/omission-sentence.ts';
import { choiceFor, chooseFor, DEFAULT_CHECK_SETTINGS, ruleChoiceSchema } from '../../../../shared/checks/settings.ts';
import { findingsOf } from '../../../support/describe-rule.ts';

const PAIR = { source: '発表した。', target: 'They announced the the plan.' };

describe('what a reader chooses for a rule', () => {
  it.each(ruleChoiceSchema.options)('is remembered: %s', (choice) => {
    expect(choiceFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', choice), 'bound')).toBe(choice);
  });

  it('leaves the other rules as they were', () => {
    const settings = chooseFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', 'off'), 'weekday', 'error');
    expect([choiceFor(settings, 'bound'), choiceFor(settings, 'weekday')]).toEqual(['off', 'error']);
  });

  it('leaves no trace once the rule is as usual again', () => {
    const settings = chooseFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', 'off'), 'bound', 'usual');
    expect(settings).toEqual(DEFAULT_CHECK_SETTINGS);
  });

  it('silences the rule or changes how severe its findings are', () => {
    const severities = (choice: (typeof ruleChoiceSchema.options)[number]) =>
      findingsOf(rule, { ...PAIR, settings: chooseFor(DEFAULT_CHECK_SETTINGS, rule.id, choice) }).map(
        ({ severity }) => severity,
      );
    expect(ruleChoiceSchema.options.map(severities)).toEqual([['warning'], [], ['error'], ['warning'], ['info']]);
  });
});

const SENTENCES: readonly (readonly [ja: string, en?: string])[] = [
  [
    '外務省は19日、北京の日本大使館で会合を開いた。',
    'The ministry held a meeting at the Japanese Embassy in Beijing on the 19th.',
  ],
  [
    '出席者は貿易と投資の手続きについて意見を交わした。',
    'Participants exchanged views on procedures for trade and investment.',
  ],
  ['会場の周辺では警察が警備に当たった。'],
  ['両国は来年、東京で次の会合を開く予定だ。', 'The two countries plan to hold the next meeting in Tokyo next year.'],
];

describe('the thresholds that a reader chooses', () => {
  it.each([
    ['narrow', '9万4512人', 1],
    ['usual', '9万4512人', 0],
    ['usual', '9万9123人', 1],
    ['wide', '9万9123人', 0],
  ] as const)('with a %s tolerance %s as "about 90,000 people" gives %i findings', (tolerance, people, count) => {
    const pair = { source: `${people}が参加した。`, target: 'About 90,000 people took part.', settings: { tolerance } };
    expect(findingsOf(figureDifferent, pair)).toHaveLength(count);
  });

  it('point out at least as many sentences the keener they are', async () => {
    const lexicon = await loadLexicon();
    const pair = {
      source: SENTENCES.map(([ja]) => ja).join(''),
      target: SENTENCES.flatMap(([, en]) => en).join(' '),
    };
    const counts = (['sure', 'usual', 'keen'] as const).map(
      (sentences) => findingsOf(omissionSentence, { ...pair, settings: { sentences } }, lexicon).length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(counts[0] ?? 0);
  });
});
