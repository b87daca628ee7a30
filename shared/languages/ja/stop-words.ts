/** Words and names written with kanji numerals that hold no figure. */

const WORDS: ReadonlySet<string> = new Set(
  [
    // "one" as in all, some, whole, once, a little
    '一部,一方,一般,一番,一緒,一致,一定,一時,一連,一環,一気,一貫,一挙,一斉,一切,一見,一瞬,一行,一応,一概,一同,一律,一帯,一家',
    '一人ひとり,一人一人,一線,一段,一転,一旦,一躍,一族,一覧,一括,一戸建て,一因,一端,一進一退,一対一,一角,一面,一大,一国,一歩',
    '一言,一目,一息,一夜,一例,一丸,一翼,一手,一層,一審,一昨年,一昨日,一種の,一途,一新,一変,一掃,一任,一存,一喜一憂,一石二鳥',
    '統一,唯一,万一,単一,均一,同一,随一,専一,画一,世界一,日本一,第一人者,第一線,第一歩,第一声,逐一',
    // two and more as in double, again, various
    '二重,二度と,二の次,二枚目,二人三脚,二分,二転三転,二極,二階,二世,二塁,二軍,二刀流,二酸化,二次被害,二次感染,二審,二者択一,無二,不二',
    '参両院,三重,三者,三角,三権,三次元,三振,三塁,三軍,三冠,三世,三日月,三昧,再三,四季,四方,四苦八苦,四半期,四半世紀,四世,五輪,五感,五分五分',
    '六法,七夕,七五三,八方,八百長,十分,十字,十二支,十二分,十二指腸,十八番,百貨店,百科,百合,千差万別,千秋楽,千載一遇,万全,万能,万博,万歳,万人,万引,億万長者,億劫',
    '一酸化,十両,一塁,一軍,二塁打,三塁打,六大学,十字架,二十四節気,二日酔い',
    // places
    '四国,三重,千葉,六本木,九州,八王子,八戸,八幡,八丈,九段,十和田,千代田,千歳,千島,千曲,三鷹,三島,三浦,三宅,三沢,三原,三田,五反田,五島,六甲,七尾',
    '東京,上京,北京,南京,京都,京大,京阪,京浜,京急,京成,四川,三峡,三国,四日市,五所川原,二条城,一宮,二子玉川,三軒茶屋,八重洲,八重山,九頭竜,十勝,百済,千鳥',
    // companies and families
    '三菱,三井,三越,第一生命,第一三共,三井住友,五十嵐,一橋,二宮,三谷,三上,三木,八木,九条,千原,千田,百田,百瀬,二階氏,三村,三枝,三橋,四方田,五味,六角,七海,八代,八田,九鬼,千住',
    // given names
    '一郎,二郎,三郎,四郎,五郎,十郎,健一,浩一,真一,純一,誠一,太一,賢一,洋一,雄一,裕一,慎一,晋三,健三,浩二,健二,賢二,雄二,祐二,誠二,研一,公一,修一,俊一,英一,栄一,憲一,幸一,康一,隆一,正一,清一,喜一,伸一,新一,信一,良一,龍一,竜一,圭一,欣一,達三,敬三,昭三,省三,周三,信三,雄三,洋三,譲二,信二,真二,慎二,英二,栄二,幸二,孝二,順二,純二,裕二,百恵,千恵,千春,千秋,千鶴,千晶,千尋,八重,五月,万葉,三千代',
  ].flatMap((line) => line.split(',')),
);
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

/** Whether the numeral from `at` to `numeralEnd` stands in such a word, which may begin before it: 七五三 but not 七五三〇円. */
export function isInStopWord(text: string, at: number, numeralEnd: number): boolean {
  for (let start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
    const shortest = start === at ? numeralEnd : at + 1;
    for (let end = Math.max(shortest, start + 2); end <= start + LONGEST; end++) {
      if (WORDS.has(text.slice(start, end))) return true;
    }
  }
  return false;
}
