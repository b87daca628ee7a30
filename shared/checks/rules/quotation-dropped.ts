/** What a speaker says in quotation marks in the source and without any in the English that answers it. */
import type { CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

/** A quotation of some length with a verb of saying behind it; short ones in 「」 are titles and emphasis. */
const SPEECH =
  /「(?<words>[^「」]{6,}(?:「[^」]*」[^「」]*)*)」(?=(?:など)?(?:と|などと)(?:の(?:声明|談話|見解|考え|認識)|[^。「」]{0,12}(?:述べ|語|話|言|強調|説明|指摘|批判|主張|訴え|答え|応じ|反論|表明|明言|発言|コメント|呼びかけ|回答|否定|付け加え|振り返|明か|漏ら|こぼ|嘆|みる|みている|した|する)))/gu;
const MARK = /["“”«»]|(?<!\p{L})[‘']\p{L}/u;
const OPENING = /[“«]|(?<!\p{L})[‘']\p{L}/gu;
const STRAIGHT = /"/g;

export const rule: RowRule = {
  id: 'quotation-dropped',
  type: 'mistranslation',
  severity: 'warning',
  scope: 'row',
  check(row) {
    if (row.target.length === 0) return [];
    const said = row.source.map(speechesIn);
    if (said.flat().length === 0) return [];
    if (!row.target.some(({ text }) => MARK.test(text))) return said.flatMap((speeches) => speeches.slice(0, 1));
    // As many quotations as in the source: whichever sentence they stand in, none is lost.
    if (quotationsIn(row.target) >= said.flat().length) return [];
    return said.flatMap((speeches, paragraph) =>
      speeches.filter((speech) => isPlain(speech, paragraph, row)).map((speech) => ({ ...speech, severity: 'info' })),
    );
  },
};

function speechesIn({ id, text }: CheckedParagraph): readonly Remark[] {
  return [...text.matchAll(SPEECH)].map(({ 0: words, index }) => ({
    source: [{ paragraph: id, start: index, end: index + words.length }],
    target: [],
    explanation: { key: 'dropped', values: { term: words.length > 24 ? `${words.slice(0, 22)}…」` : words } },
  }));
}

function quotationsIn(target: readonly CheckedParagraph[]): number {
  const count = (pattern: RegExp) => target.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count(OPENING) + Math.floor(count(STRAIGHT) / 2);
}

/** Whether the sentences that answer the speech have no quotation mark: the speaker's words became the newspaper's. */
function isPlain({ source: [range] }: Remark, paragraph: number, { sentences }: CheckedRow): boolean {
  const { source, target, beads } = sentences;
  const isSaid = (index: number) => {
    const place = source.ranges[index];
    return (
      source.paragraphs[index] === paragraph && place && range && place.start < range.end && range.start < place.end
    );
  };
  const answers = beads.filter((bead) => bead.source.some(isSaid)).flatMap((bead) => bead.target);
  return answers.length > 0 && !answers.some((index) => MARK.test(target.texts[index] ?? ''));
}
