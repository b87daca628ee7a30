/** Characters as PDF fonts name their shapes, back to the characters that were meant. */

/** The Kangxi block has compatibility mappings; its supplement mostly has none (Unicode's EquivalentUnifiedIdeograph.txt). */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u2ea0': '民',
    '\u2ec1': '虎',
    '\u2ec4': '西',
    '\u2ec6': '角',
    '\u2ed1': '長',
    '\u2ed8': '青',
    '\u2edd': '食',
    '\u2ee4': '鬼',
    '\u2ee9': '黄',
    '\u2eeb': '斉',
    '\u2eed': '歯',
    '\u2eef': '竜',
    '\u2ef2': '亀',
    '\u2e92': '巳',
    '\u2e9e': '歹',
    '\u2eac': '示',
    '\u2ebd': '臼',
    '\u2ec5': '見',
    '\u2ecb': '車',
    '\u2ed4': '門',
    '\u2eda': '頁',
    '\u2ee2': '馬',
    '\u2ee5': '魚',
    '\u2ee6': '鳥',
  }),
);

const SHAPES = /[\u2e80-\u2fdf\ufe10-\ufe19\ufe30-\ufe48\ufb00-\ufb06]/g;
const VERTICAL_DASHES: ReadonlyMap<string, string> = new Map([
  ['\ufe31', '―'],
  ['\ufe30', '…'],
  ['\ufe19', '…'],
  ['\ufe33', '＿'],
]);
/** What stands between fullwidth and ASCII. */
const FULL_WIDTH = 0xfee0;

/** Radicals become ideographs, forms for vertical lines the usual ones (fullwidth), ligatures their letters. */
export function plainCharacters(text: string): string {
  return text.replace(SHAPES, (shape) => {
    const known = SUPPLEMENT.get(shape) ?? VERTICAL_DASHES.get(shape);
    if (known !== undefined) return known;
    const plain = shape.normalize('NFKC');
    return /[\ufe10-\ufe48]/.test(shape) ? plain.replace(/[!-~]/g, toFullWidth) : plain;
  });
}

function toFullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH);
}
