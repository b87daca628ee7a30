/** English as words, numbers and signs, which is all that a reader of figures looks at. */

export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end';
  /** Lower case, with straight apostrophes and hyphens. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

// A thousands comma has exactly three digits behind it, a full stop is a decimal point only before a digit, and a
// possessive 's is no part of its word.
const TOKEN =
  /(?<![\p{L}\p{N}.])\.\d+|\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+(?:['’](?![sS](?!\p{L}))\p{L}+)?|\S/gu;
const SIGNS: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '–': '-', '—': '--', '−': '-', '’': "'" };

/** The tokens of a width-folded text in order, ended by one of kind `end`. Linear in the text's length. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let behind = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { 0: raw, index: start } = match;
    const kind = kindOf(raw);
    const lower = kind === 'word' ? raw.toLowerCase().replace('’', "'") : (SIGNS[raw] ?? raw);
    const capital = kind === 'word' && lower[0] !== raw[0];
    const end = start + raw.length;
    tokens.push({ kind, text: lower, start, end, spaced: start !== behind, capital });
    behind = end;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length, spaced: true, capital: false });
  return tokens;
}

function kindOf(raw: string): Token['kind'] {
  const code = raw.charCodeAt(0);
  if (code < 128) return isDigit(code) || isDecimal(raw) ? 'number' : isLetter(code) ? 'word' : 'sign';
  return /^\p{L}/u.test(raw) ? 'word' : 'sign';
}

/** .435 */
function isDecimal(raw: string): boolean {
  return raw.length > 1 && raw.startsWith('.');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The token at an index, and the end of the text for any index outside it. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? OUTSIDE;
}

const OUTSIDE: Token = { kind: 'end', text: '', start: 0, end: 0, spaced: true, capital: false };
