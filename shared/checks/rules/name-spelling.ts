/** A Japanese family name spelt as none of its readings: 高瀬首相 as "Takada". */
import { foldReading } from '../../languages/fold-reading.ts';
import { foldRomaji, soundOfKana } from '../../languages/ja/romaji.ts';
import type { WordTable } from '../../lexicon/word-table.ts';
import { remarkAt } from '../english/remark-at.ts';
import { entityLedger } from '../entities.ts';
import { katakanaWords, soundsLike } from '../names/sounds-like.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

/** Family and given name in kanji before what stands behind persons only. */
const PERSON =
  /(?<![\p{Script=Han}々])(?<name>[\p{Script=Han}々]{2,6}?)(?:氏|さん|容疑者|被告|監督|選手|投手|捕手|裁判長|検事総長|次席検事|審議委員|代表委員|委員長|長官|理事長|審議官|大使|[\p{Script=Han}]{2,8}相(?![当談手互場次続対違関撲])|[元前]?(?:首相|総裁|代表|知事|市長|町長|幹事長|政調会長|官房長官|外相|財務相|法相|農相|厚労相|総務相|環境相|防衛相|大臣|議員|会長|社長|教授|監督|選手)|（\d{2}）|（[０-９]{2}）)/gu;
const LATIN_NAME = /(?<![\p{L}’'-])\p{Lu}\p{Ll}{2,}(?![\p{L}-])/gu;

export const rule: RowRule = {
  id: 'name-spelling',
  type: 'entity',
  severity: 'warning',
  scope: 'row',
  check: (row, { names }) => {
    const glossed = againstReadings(row);
    const places = new Set(glossed.map(({ target }) => `${target[0]?.paragraph} ${target[0]?.start}`));
    const others = names ? misspelt(row, names) : [];
    return [...glossed, ...others.filter(({ target }) => !places.has(`${target[0]?.paragraph} ${target[0]?.start}`))];
  },
};

/** 山田一郎（やまだ・いちろう）: the text itself says how the name is read. */
const GLOSSED =
  /(?:[長次三][男女]|[妻夫兄弟姉妹父母])?(?<name>[\p{Script=Han}々ヶヵノ]{1,8})[（(](?<kana>[ぁ-んー]{2,8}(?:[・＝\s　][ぁ-んー]{2,8})?)[）)]/gu;

/** Names whose reading stands behind them, spelt nearly as it is read. */
function againstReadings(row: CheckedRow): readonly Remark[] {
  const latin = latinNames(row).map((place) => ({
    ...place,
    sound: foldRomaji(place.paragraph.text.slice(place.start, place.end)),
  }));
  const written = new Set(latin.map(({ sound }) => sound));
  return row.source.flatMap(({ id, text }) =>
    [...text.matchAll(GLOSSED)].flatMap(({ 0: all, groups: { name = '', kana: reading = '' } = {}, index }) =>
      reading.split(/[・＝\s　]/).flatMap((kana): readonly Remark[] => {
        const right = soundOfKana(kana);
        const place = written.has(right)
          ? undefined
          : latin.find(({ sound, isFull }) => isNear(sound, right) || (isFull && isAlike(sound, right)));
        if (!place) return [];
        const start = index + all.indexOf(name);
        const at = { paragraph: id, start, end: start + name.length };
        const remark = remarkAt(place, 'glossed');
        return [
          {
            ...remark,
            source: [at],
            explanation: { key: 'glossed', values: { ...remark.explanation.values, name, kana } },
          },
        ];
      }),
    ),
  );
}

function misspelt(row: CheckedRow, names: WordTable): readonly Remark[] {
  const latin = latinNames(row);
  const written = new Set(latin.map(({ reading }) => reading));
  return row.source.flatMap(({ id, text }) =>
    [...text.matchAll(PERSON)].flatMap(({ groups, index }): readonly Remark[] => {
      const full = groups?.name ?? '';
      const wording = names.wordingAt(full, 0);
      const family = full.slice(0, names.lengthOf(wording));
      const known = names.wordsOf(wording);
      // 林芳正 is a name; 上院 before 議員 is none.
      if (family.length < 2 && full.length < 3) return [];
      if (known.some((reading) => written.has(reading))) return [];
      const place = latin.find(({ reading, isFull }) =>
        known.some((right) => (family.length > 1 && isNear(reading, right)) || (isFull && isAlike(reading, right))),
      );
      if (!place) return [];
      const readings = known.map(withCapital).join(', ');
      const remark = remarkAt(place, 'unread', known.length === 1 ? readings : undefined);
      const values = { ...remark.explanation.values, name: family, readings };
      return [
        {
          ...remark,
          source: [{ paragraph: id, start: index, end: index + family.length }],
          explanation: { key: 'unread', values },
          expected: readings,
        },
      ];
    }),
  );
}

/** Words with a capital that no term or known name accounts for. */
function latinNames(row: CheckedRow) {
  const heard = row.source.flatMap(({ text }) => katakanaWords(text).map(({ word }) => word));
  const { target } = entityLedger(row);
  return row.target.flatMap((paragraph) =>
    [...paragraph.text.matchAll(LATIN_NAME)]
      .map(({ 0: word, index }) => ({
        paragraph,
        start: index,
        end: index + word.length,
        reading: foldReading(word),
        isFull: isHalfOfName(paragraph.text, index, word) && !heard.some((katakana) => soundsLike(katakana, word)),
      }))
      .filter(
        ({ start, end }) =>
          !target.some(({ range }) => range.paragraph === paragraph.id && range.start < end && start < range.end),
      ),
  );
}

/** Of one length or nearly, and alike in the first half and more: a slip for that name, not somebody else's. */
function isNear(reading: string, right: string): boolean {
  if (right.length < 4 || Math.abs(reading.length - right.length) > 1) return false;
  const differ = [...right].findIndex((letter, i) => letter !== reading[i]);
  const alike = differ < 0 ? right.length : differ;
  return alike * 2 > right.length;
}

/** Family and given name stand together and both read as Japanese does: "Yoshito Takada". */
function isHalfOfName(text: string, start: number, word: string): boolean {
  if (!ROMAJI.test(word)) return false;
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const behind = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(start + word.length, start + word.length + 16))?.[1];
  return [before, behind].some((other) => other !== undefined && ROMAJI.test(other));
}

const ROMAJI = /^(?:(?:[bdghjkmprswz]|[bghkmnpr]?y|n|f|sh|ch|ts|t)?[aeiou]|n(?![aeiouy])|[kpst](?=[kpst]))+$/i;

/** In a full name less is enough: 中村 as Nakajima, 古川 as Furuya, 斉藤 as Sato, しゅんたろう as Shintaro. */
function isAlike(reading: string, right: string): boolean {
  const [apart, length] = [Math.abs(reading.length - right.length), Math.max(reading.length, right.length)];
  const front = commonLetters([...reading], [...right]);
  if (front >= 4 && front * 2 >= right.length && apart <= 2) return true;
  const back = commonLetters([...reading].reverse(), [...right].reverse());
  return front > 0 && length > 4 && apart <= 1 && front + back >= length - 2;
}

function commonLetters(a: readonly string[], b: readonly string[]): number {
  const differ = a.findIndex((letter, i) => letter !== b[i]);
  return differ < 0 ? a.length : differ;
}

function withCapital(reading: string): string {
  return reading.charAt(0).toUpperCase() + reading.slice(1);
}
