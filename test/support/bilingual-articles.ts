/** The small article pair of article-files.ts as the files with both texts that reach a desk. */
import { Buffer } from 'node:buffer';
import type { ArticleFile } from './article-files.ts';

const ROWS = [
  ['港の防災倉庫、９月に完成へ', 'Disaster storehouse at port to be completed in September'],
  [
    '青葉市は１１日、港の近くに建てている防災倉庫が９月に完成すると発表した。総工費は約３億２０００万円だ。',
    'The city of Aoba announced on June 11 that the disaster storehouse it is building near the port will be completed in September. It will cost about 320 million yen.',
  ],
  ['地元は歓迎', 'Locals welcome it'],
  [
    '県も来年度、同じ型の倉庫を２カ所に置く計画だ。',
    'The prefecture also plans to place storehouses of the same type at two locations next fiscal year.',
  ],
] as const;

/** With a note on words of the third row, as a translation tool writes it. */
export function xliffFile(name: string): ArticleFile {
  const units = ROWS.map(([ja, en], at) => {
    const notes = at === 2 ? '<notes><note id="1" appliesTo="target">Too casual?</note></notes>' : '';
    const target = at === 2 ? en.replace('welcome', '<mrk id="m" type="comment" ref="#n=1">welcome</mrk>') : en;
    const state = at === 0 ? 'final' : 'translated';
    return `<unit id="${at}">${notes}<segment state="${state}"><source>${ja}</source><target>${target}</target></segment></unit>`;
  });
  return {
    name,
    mimeType: 'application/xliff+xml',
    buffer: Buffer.from(
      `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ja" trgLang="en"><file id="f">${units.join('')}</file></xliff>`,
    ),
  };
}
