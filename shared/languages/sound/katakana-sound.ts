/** How a katakana word sounds, in the letters that English words are turned into as well (english-sound.ts). */

/** Two-kana morae first, because they are looked up first. */
const MORAE: Readonly<Record<string, string>> = table(
  'キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ジェ je ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo フュ fyu ヴァ ba ヴィ bi ヴェ be ヴォ bo ヴュ byu ウィ wi ウェ we ウォ wo ティ ti ディ di トゥ tu ドゥ du テュ tyu デュ dyu ツァ tsa ツィ tsi ツェ tse ツォ tso クァ kwa クィ kwi クェ kwe クォ kwo グァ gwa グィ gwi グェ gwe グォ gwo イェ ye スィ si ズィ zi',
  'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ bu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ー - ッ -',
);

function table(...rows: readonly string[]): Readonly<Record<string, string>> {
  const cells = rows.join(' ').split(' ');
  return Object.fromEntries(cells.flatMap((kana, i) => (i % 2 === 0 ? [[kana, cells[i + 1] ?? '']] : [])));
}

/** Lower-case letters; long vowels and doubled consonants are short, other signs say nothing. Half-width kana too. */
export function katakanaSound(word: string): string {
  const kana = word.normalize('NFKC');
  let sound = '';
  for (let at = 0; at < kana.length; ) {
    const two = MORAE[kana.slice(at, at + 2)];
    const mora = two ?? MORAE[kana.charAt(at)] ?? '';
    if (mora !== '-') sound += mora;
    at += two === undefined ? 1 : 2;
  }
  return sound;
}
