/** Japanese sentences: they end at 。！？ outside parentheses; a quotation of several sentences is several. */
import type { TextRange } from '../../text/range.ts';

const OPENING = '「『（(【〈《［';
const CLOSING = '」』）)】〉》］';
const QUOTING = '「『';
const END = /[。！？!?｡]/;
/** Behind a sentence that ends inside its quotation, the sentence around it goes on with these: 「行く。」と述べた. */
const GOES_ON =
  /^(?:と(?!ころ|はいえ|くに|もに)|など|って|[をがはの、。，．・：）」』)]|に(?!も)|で(?!は|も)|も(?!し|う|っと)|や(?!が)|から|まで|より|へ|だ|か(?!つ)|なの)/;

/** All that opens, closes or ends anything; nearly all of a text is none of it. */
const MARK = /[「『（(【〈《［」』）)】〉》］。！？!?｡\n]/g;

/** In order, without the white space between them. An unclosed bracket ends with its line. */
export function findJapaneseSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  let open = '';
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const end = MARK.lastIndex;
    open = bracketsAt(text.charAt(end - 1), open);
    if (!isEnd(text, end - 1, open)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** The brackets that are open behind a character. */
function bracketsAt(character: string, open: string): string {
  if (character === '\n') return '';
  if (OPENING.includes(character)) return open + character;
  return CLOSING.includes(character) ? open.slice(0, -1) : open;
}

/** Inside parentheses a sentence is a part of the one around it; inside a quotation it is one of several. */
function isEnd(text: string, at: number, open: string): boolean {
  const character = text.charAt(at);
  const next = text.charAt(at + 1);
  if (character === '\n') return true;
  if (CLOSING.includes(character)) {
    return open === '' && END.test(text.charAt(at - 1)) && !GOES_ON.test(text.slice(at + 1, at + 6).trimStart());
  }
  if (!END.test(character) || END.test(next) || (next !== '' && CLOSING.includes(next))) return false;
  return [...open].every((bracket) => QUOTING.includes(bracket));
}

function push(sentences: TextRange[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const lead = raw.length - raw.trimStart().length;
  sentences.push({ start: start + lead, end: start + lead + trimmed.length });
}
