import { describe, expect, it } from 'vitest';
import { appRoot } from '../../electron/services/places.ts';
import attacks from '../fixtures/hostile/regular-expressions.json' with { type: 'json' };
import { leadingTexts } from '../support/leading-texts.ts';
import { composedExpressions, type Expression, writtenExpressions } from '../support/regular-expressions.ts';
import { findBlowUps } from '../support/time-expression.ts';

/** Places whose expressions are shown a cut of so many characters and no more; what they take over longer texts harms nobody. */
const BOUNDED = [
  { place: 'shared/document/en/english-grammar.ts', source: String.raw`(?:\b\p{L}\.){2,}[”"’')\]]*$` },
  { place: 'shared/checks/rules/untranslated.ts', source: String.raw`[A-Za-z]\S*\s*[([（［][^([（［]*$` },
];

/** No expression of ours takes it. */
const MISFIT = '\u0000';

const modules = import.meta.glob('../../shared/**/*.ts');

/** Characters that the expression itself names can hurt it most. */
function ownPumps({ source }: Expression): readonly string[] {
  const words = source.match(/[\p{L}\d]{1,3}|[^\p{L}\d\\^$*+?()[\]{}|\s]/gu) ?? [];
  return [...new Set(words)].slice(0, 24);
}

describe('no regular expression takes more than linear time over a text', () => {
  it('that was made to harm it', { timeout: 240_000 }, async () => {
    const composed = await composedExpressions(async () => {
      for (const load of Object.values(modules)) await load();
    });
    const all = [...writtenExpressions(appRoot()), ...composed];
    const unique = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
    expect(unique.length).toBeGreaterThan(300);
    const blowUps = unique
      .filter(({ place, source }) => !BOUNDED.some((one) => one.place === place && one.source === source))
      .flatMap((expression) => {
        const pumps = [...new Set([...attacks.pumps, ...ownPumps(expression)])];
        const bare = pumps.flatMap((pump) => attacks.suffixes.map((suffix) => ({ pump, suffix })));
        const led = leadingTexts(expression.source).flatMap((lead) =>
          pumps.map((pump) => ({ lead, pump, suffix: MISFIT })),
        );
        const found = findBlowUps(expression, [...bare, ...led]);
        return found.length === 0
          ? []
          : [`${expression.place}: /${expression.source}/${expression.flags} over ${found.slice(0, 3)}`];
      });
    expect(blowUps).toEqual([]);
  });

  it('and one that does would be found out', () => {
    const attack = [{ pump: 'a', suffix: MISFIT }];
    for (const source of ['^(?:a|a)+$', '^(?:a+)+$', 'a*a*$', 'a+$']) {
      expect(findBlowUps({ place: '', source, flags: '' }, attack), source).toHaveLength(1);
    }
    expect(findBlowUps({ place: '', source: '(?<!a)a+$', flags: '' }, attack)).toEqual([]);
  });

  it.each([
    ['^By (?:[A-Z]+ ?)+$', 'By '],
    [String.raw`^(?:By|From)\s+(?:[A-Z]+ ?)+$`, 'By '],
    ['^(?:No|By (?:[A-Z]+ ?)+)$', 'By '],
    [String.raw`【(?<place>\p{L}+?)(?:[・A-Z]+ ?)+】`, '【L'],
  ])('nor one that begins with words of its own: %s', (source, lead) => {
    expect(leadingTexts(source)).toContain(lead);
    const attack = leadingTexts(source).map((text) => ({ lead: text, pump: 'A', suffix: MISFIT }));
    expect(findBlowUps({ place: '', source, flags: 'u' }, attack).length).toBeGreaterThan(0);
  });
});
