/** Holds the texts together: both languages say the same things, all that is asked for is there, nothing is left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '../../../shared/locales/resources.ts';

type Words = { readonly [key: string]: string | Words };

/** `a.b.c` for every text. */
function keysOf(words: Words, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function textOf(words: Words, key: string): string {
  const found = key
    .split('.')
    .reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
  return typeof found === 'string' ? found : '';
}

/** Japanese has one plural form, so English's two become one. */
const singular = (key: string) => key.replace(/_(?:one|other)$/, '');
const names = (text: string) => [...new Set([...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name))].sort();

const en: Words = resources.en.translation;
const ja: Words = resources.ja.translation;
const keys = new Set(keysOf(en).map(singular));

/** Keys that are put together from data: each prefix with the place that does it. */
const DERIVED = [
  'checks.', // shared/locales/translator.ts: by rule and explanation
  'problem.', // shared/locales/translator.ts: by problem code
  'cli.', // electron/cli: by command and situation
  'desktop.', // electron/desktop: by menu entry
  'handover.', // shared/handover: by kind of note and state
  'reading.warning.', // renderer/features/open: by what the reader of the page met
];

const rooms = ['renderer', 'shared', 'electron'];
const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(room, name), 'utf8')),
);

/** Keys as they stand in quotes, and patterns of those that are filled in: `status.${status}`. */
const literal = new Set(
  sources.flatMap((text) => [...text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key)),
);
const filled = sources
  .flatMap((text) => [...text.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)].map(([, key]) => key ?? ''))
  .map((key) => key.replace(/\$\{[^}]*\}/g, '*'))
  .filter((key) => /^[*\w-]+\.[*\w.-]*$/.test(key) && /[a-z]/i.test(key))
  .map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`));

describe('the texts of the interface', () => {
  it('are there in both languages', () => {
    expect(new Set(keysOf(ja).map(singular))).toEqual(keys);
  });

  it('are never empty', () => {
    const empty = (words: Words) => keysOf(words).filter((key) => textOf(words, key).trim() === '');
    expect([...empty(en), ...empty(ja)]).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const differing = keysOf(ja).filter((key) => {
      const english = textOf(en, key) || textOf(en, `${singular(key)}_other`);
      return names(english).join() !== names(textOf(ja, key)).join();
    });
    expect(differing).toEqual([]);
  });

  it('exist for every key that the program asks for by name', () => {
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/\b(?:t|translate|label)\(\s*['"]([\w.-]+)['"]/g)].map(([, key]) => key ?? ''),
    );
    const missing = asked.filter((key) => key.includes('.') && !keys.has(key) && !keysOf(en).includes(key));
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const unused = [...keys].filter(
      (key) =>
        !DERIVED.some((prefix) => key.startsWith(prefix)) && !literal.has(key) && !filled.some((one) => one.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
