/** What stands behind a Japanese figure and makes it money, a percentage, a measure, a period or a count. */
import type { QuantityKind } from '../quantity.ts';
import { COUNTERS } from './counters.ts';

export interface UnitMeaning {
  readonly kind: QuantityKind;
  readonly unit?: string;
  /** What the figure is multiplied by to be in the canonical unit. */
  readonly factor?: number;
}

export interface UnitReading extends UnitMeaning {
  readonly end: number;
}

const MONEY: Readonly<Record<string, string>> = {
  JPY: '円,日本円',
  USD: 'ドル,米ドル,㌦',
  EUR: 'ユーロ',
  KRW: 'ウォン,韓国ウォン',
  CNY: '元,人民元,中国元',
  AUD: '豪ドル,オーストラリアドル',
  CAD: 'カナダドル,加ドル',
  NZD: 'ニュージーランドドル',
  HKD: '香港ドル',
  SGD: 'シンガポールドル',
  TWD: '台湾ドル,台湾元',
  GBP: '英ポンド,ポンド・スターリング',
  CHF: 'スイスフラン',
  RUB: 'ルーブル',
  INR: 'インドルピー,ルピー',
  THB: 'バーツ',
  IDR: 'ルピア',
  MYR: 'リンギット,リンギ',
  PHP: 'フィリピンペソ',
  MXN: 'メキシコペソ,ペソ',
  VND: 'ドン',
  TRY: 'トルコリラ,リラ',
  BRL: 'レアル',
  ZAR: 'ランド',
  SEK: 'スウェーデンクローナ,クローナ',
  NOK: 'ノルウェークローネ',
  SAR: 'サウジリヤル,リヤル',
  AED: 'ディルハム',
  ILS: 'シェケル',
  KPW: '北朝鮮ウォン',
};

/** `kilo` and `pound` are left open where the text does: キロ is km or kg, ポンド is money or a weight. */
const MEASURES: Readonly<Record<string, string>> = {
  km: 'キロメートル,㌖,㎞,km,KM,Km',
  kilo: 'キロ,㌔',
  m: 'メートル,㍍,m',
  cm: 'センチメートル,センチ,㌢,㎝,cm',
  mm: 'ミリメートル,ミリ,㍉,㎜,mm',
  mile: 'マイル,マイルズ,㍄',
  ft: 'フィート',
  inch: 'インチ',
  yard: 'ヤード',
  'nautical-mile': '海里,カイリ',
  kg: 'キログラム,㌕,㎏,kg',
  g: 'グラム,㌘,g',
  mg: 'ミリグラム,㎎,mg',
  t: 'トン,㌧,t',
  pound: 'ポンド',
  ounce: 'オンス',
  l: 'リットル,㍑',
  ml: 'ミリリットル,ml',
  gallon: 'ガロン',
  barrel: 'バレル',
  ha: 'ヘクタール,㌶,ha',
  acre: 'エーカー',
  are: 'アール',
  km2: '平方キロメートル,平方キロ,平方㌔,㎢,km2',
  m2: '平方メートル,平米,平方㍍,㎡,m2',
  ft2: '平方フィート',
  mile2: '平方マイル',
  m3: '立方メートル,立方㍍,㎥',
  celsius: '℃',
  knot: 'ノット',
  W: 'ワット',
  kW: 'キロワット,kW',
  MW: 'メガワット,MW',
  GW: 'ギガワット,GW',
  kWh: 'キロワット時,kWh',
  volt: 'ボルト',
  MB: 'メガバイト,MB',
  GB: 'ギガバイト,GB',
  TB: 'テラバイト,TB',
  calorie: 'カロリー',
  tsubo: '坪',
  tatami: '畳',
};

const PERIODS: Readonly<Record<string, string>> = {
  year: '年間,カ年,周年',
  month: 'カ月,カ月間',
  week: '週間,週',
  day: '日間',
  night: '泊,晩',
  hour: '時間',
  minute: '分間,分',
  second: '秒,秒間',
};

const OTHERS: Readonly<Record<string, UnitMeaning>> = {
  銭: { kind: 'money', unit: 'JPY', factor: 0.01 },
  セント: { kind: 'money', unit: 'USD', factor: 0.01 },
  ペンス: { kind: 'money', unit: 'GBP', factor: 0.01 },
  '%ポイント': { kind: 'points' },
  ポイント: { kind: 'points' },
  '%': { kind: 'percent' },
  '㌫': { kind: 'percent' },
  パーセント: { kind: 'percent' },
  倍: { kind: 'multiple' },
  歳: { kind: 'age', unit: 'year' },
  才: { kind: 'age', unit: 'year' },
  世紀: { kind: 'ordinal', unit: 'century' },
  位: { kind: 'ordinal' },
  番: { kind: 'ordinal' },
  期: { kind: 'ordinal' },
  審: { kind: 'ordinal' },
  回忌: { kind: 'ordinal' },
  代目: { kind: 'ordinal' },
  年生: { kind: 'ordinal', unit: 'grade' },
  人: { kind: 'number', unit: 'person' },
  名: { kind: 'number', unit: 'person' },
};

/** カ月 is written with any of these. */
const KA_VARIANTS = ['カ', 'か', 'ヵ', 'ヶ', 'ケ', '箇', 'ｶ'];

const MEANINGS: ReadonlyMap<string, UnitMeaning> = new Map([
  ...COUNTERS.map((counter): [string, UnitMeaning] => [counter, { kind: 'number' }]),
  ...Object.entries(OTHERS),
  ...spread(MONEY, 'money'),
  ...spread(MEASURES, 'measure'),
  ...spread(PERIODS, 'duration'),
]);

function spread(table: Readonly<Record<string, string>>, kind: QuantityKind): readonly [string, UnitMeaning][] {
  return Object.entries(table).flatMap(([unit, words]) =>
    words.split(',').map((word): [string, UnitMeaning] => [word, { kind, unit }]),
  );
}

/** Units by the code unit that they begin with, the longest first. */
const BY_FIRST = new Map<number, [string, UnitMeaning][]>();
for (const [word, meaning] of MEANINGS) {
  for (const variant of word.startsWith('カ') ? KA_VARIANTS : [word.slice(0, 1)]) {
    const written = variant + word.slice(1);
    const first = variant.charCodeAt(0);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [written, meaning]]);
  }
}
for (const words of BY_FIRST.values()) words.sort(([a], [b]) => b.length - a.length);

/** The longest unit or counter at `at` of a width-folded text; one space before it is allowed. */
export function readJapaneseUnit(text: string, at: number): UnitReading | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  for (const [word, meaning] of BY_FIRST.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    if (isMeant(text, start, end, word)) return { ...meaning, end };
  }
  return undefined;
}

/** Latin letters that go on are another word ("5G", "10m-class"); 元首相 and 本部 begin with what looks like a unit. */
function isMeant(text: string, start: number, end: number, word: string): boolean {
  if (/[A-Za-z]$/.test(word)) return !/[A-Za-z0-9]/.test(text[end] ?? '') && (start === 0 || text[start - 1] !== '-');
  const wordsThatGoOn = GOES_ON.get(word);
  return !wordsThatGoOn?.some((rest) => text.startsWith(rest, end));
}

/** 分の behind which a figure stands: 4分の3. */
const FRACTIONS = [...' 0123456789一二三四五六七八九十数何'].map((figure) => `の${figure}`);

/** By unit: what must not follow, because the two together are another word. */
const GOES_ON: ReadonlyMap<string, readonly string[]> = new Map([
  ['元', ['首相', '大統領', '外相', '総理', '大臣', '知事', '年', '日', '議員', '選手', '幹部', '素', '来']],
  ['本', ['部', '社', '人', '国', '来', '格', '質', '土', '当']],
  ['分', [...FRACTIONS, '野', '割', '裂', '析', '担', '離', '類', '散', '配', '科', '権']],
  ['点', ['検', '滅', '火', '字']],
  ['期', ['待', '限', '間', '日']],
  ['番', ['組', '号']],
  ['代', ['表', '理', '替', '金']],
  ['台', ['湾', '風', '北', '頭', '所', '詞']],
  ['部', ['品', '門', '隊', '屋', '長', '下', '分', '族', '署']],
  ['面', ['積', '会', '接', '倒', '談', '持']],
  ['回', ['復', '避', '収', '答', '転', '線', '路', '顧']],
  ['名', ['古屋', '前', '誉', '目', '義', '称', '門', '護']],
  ['人', ['工', '間', '権', '口', '件', '気', '材', '類', '物', '事', '民', '質', '道', '種', '員', '格', '名']],
  ['機', ['関', '構', '能', '械', '会', '動', '密', '種', '体']],
  ['件', ['名']],
  ['人前', ['後']],
  ['戸', ['籍', '惑', '田']],
  ['通', ['信', '過', '常', '貨', '商', '知', '勤', '算', '報', '訳', '行']],
  ['号', ['泣', '外']],
  ['区', ['別', '分', '域', '間']],
  ['町', ['村', '長']],
  ['村', ['山', '上', '長']],
  ['県', ['庁', '警', '議', '民', '知事']],
  ['州', ['知事', '政府', '議会']],
  ['市', ['場', '民', '長', '議', '役所', '内']],
  ['国', ['会', '際', '家', '民', '内', '連', '境', '防', '営', '交', '外', '務', '土', '産', '籍', '道']],
  ['社', ['会', '長', '員', '説', '民党', '債', '内']],
  ['校', ['長', '舎', '歌']],
  ['店', ['長', '員']],
  ['席', ['上', '巻']],
  ['行', ['動', '為', '政', '方', '使', '事']],
  ['語', ['る', 'り', 'っ', 'ら']],
  ['曲', ['が', '線']],
  ['段', ['階']],
  ['歩', ['道', '行', '兵']],
  ['世', ['界', '論', '代', '帯']],
  ['種', ['目', '子']],
  ['羽', ['田']],
  ['着', ['手', '実', '陸', '工', '任', '目', '用']],
  ['発', ['表', '言', '生', '展', '見', '効', '足', '射', '電', '売', '行', '覚', '信', '想', '端', '動']],
  ['基', ['地', '準', '本', '盤', '金', '幹']],
  ['体', ['制', '調', '験', '重', '力', '質', '育']],
  ['周', ['辺', '囲', '知', '波']],
  ['球', ['場', '団', '技', '児']],
  ['打', ['撃', '診', '開', '者', 'ち', '率', '席', '線']],
  ['勝', ['利', '負', '敗', '訴', 'っ', 'ち']],
  ['敗', ['北', '戦', '訴', 'れ']],
  ['床', ['上', '下']],
  ['杯', ['で']],
  ['字', ['幕']],
  ['文', ['化', '字', '書', '部', '明', '章']],
  ['問', ['題', 'わ', 'い', 'う']],
  ['行', ['わ', 'っ', 'う', 'き', 'い', 'く']],
  ['作', ['業', '戦', '成', '品', 'ら', 'り', 'る', 'っ', '家', '付']],
  ['階', ['級', '段']],
  ['面', ['し']],
  ['章', ['で']],
  ['条', ['件', '約', '例']],
  ['項', ['目']],
  ['組', ['織', '合', 'み', 'ん', '閣']],
  ['班', ['長']],
  ['派', ['遣', '閥', '兵', '手']],
  ['次', ['官', 'い', 'ぐ', '世代', '期', '第', 'の']],
  ['秒', ['読']],
  ['週', ['末', '刊', '明', '初', '内']],
  ['晩', ['餐', '年']],
]);
