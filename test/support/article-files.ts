/** A small article pair, written for the stories, as files of the kinds that reach a desk. */
import { Buffer } from 'node:buffer';
import { Document, Packer, Paragraph } from 'docx';
import { encodeText } from './encode-text.ts';

export interface ArticleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const JAPANESE = `港の防災倉庫、９月に完成へ
２０２５年６月１２日　朝刊　３面

　防災担当　山本恵子

　青葉市は１１日、港の近くに建てている防災倉庫が９月に完成すると発表した。総工費は約３億２０００万円で、食料や水を５０００人の３日分蓄える。

地元は歓迎

　市の担当者は「津波のときに最後の頼りになる」と話す。近くの商店会は、倉庫の見学会を開いてほしいと求めている。

　県も来年度、同じ型の倉庫を２カ所に置く計画だ。
`;

export const ENGLISH = `print PRINT

SOCIETY > Disaster prevention

Disaster storehouse at port to be completed in September

  • June 12, 2025
  • , Aoba Shimbun , p. 3
  • Desk Translation

By Keiko Yamamoto, disaster prevention desk


The city of Aoba announced on June 11 that the disaster storehouse it is building near the port will be completed in September. It will cost about 320 million yen and hold food and water for 5,000 people for three days.


Locals welcome it


“It will be the last thing we can rely on in a tsunami,” says a city official. A nearby shopkeepers' association is asking the city to hold a tour of the storehouse.


The prefecture also plans to place storehouses of the same type at two locations next fiscal year.


  • Disaster prevention
  • Tsunami
`;

export function textFile(name: string, text: string): ArticleFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') };
}

/** As older desks still send it. */
export function shiftJisFile(name: string, text: string): ArticleFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(encodeText(text, 'shift_jis')) };
}

/** One Word paragraph a line. */
export async function wordFile(name: string, text: string): Promise<ArticleFile> {
  const children = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph(line));
  const bytes = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  };
}
