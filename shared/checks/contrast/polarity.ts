/** Whether a text denies something: signs that say so for sure, and the many more that may. */

import type { TextRange } from '../../text/range.ts';

/** What has the form of a negation and affirms: かもしれない, なければならない, 避けられない, ではないか, 変わらない. */
const AFFIRMING =
  /かも(?:しれ|知れ)(?:ない|なかった|ません)|(?:なければ|なくて(?:は|も)?|なきゃ|ねば|ないと|ざるを|やむを|違い|間違い|申し訳|とてつも|とんでも|仕方|しかた|まぎれも|紛れも|ほか|すぎ|過ぎ|しか|だけで|のみで|ばかりで|避けら|免れ|耐えら|抑えら|計り知れ|欠か(?:せ|すことのでき)|こと)(?:が|は|も|に)?(?:なら|いけ|え|得|でき|れ)?(?:ない|なかった|なり?ません|ありません|ません)|(?:では|じゃ|は)ない(?:だろう|でしょう)?か|なかったこと|(?:ない|なかった)?(?:わけで|ことで?)[はも](?:ない|なかった)|(?:後悔|変わ|変え|違わ|劣ら|惜しま|絶え|やま|止ま|衰え|屈し|諦め|あきらめ|異論|反対|否定|拒否|禁止|妨げ|疑って|疑わ|欠け|減っ|揺る|譲ら|尽き|飽き|負け|敗れ|遠く|珍し|差し支え|構わ|かまわ|限ら|もったい|つまら|くだら|みっとも|はか|きた)[ぁ-ん]{0,4}(?:ない|なかった)|(?:問題|今まで|かつて|これまで|例|類)(?:は|が|も|に|を見)?(?:ない|なかった|ありません)/g;

/** A predicate in the negative; ません is speech, which is told freely. */
const DENIAL =
  /[らかさがわたまばれせけてべめえげねびみきしぎりじ来得ではにもい](?:ない(?!か|だろうか|でしょうか|ほど|よう|うち|限|わけ|こと[はも])|なかった(?!わけ))|[^いくでは]なければ|(?:て|で)おらず|できず/g;

const MAY_DENY_SOURCE =
  /な[いかくけしきさ]|無|ず|ぬ|ません|まい|不|未|非|否|拒|反|失|欠|断|禁|止|避|控|免|除|外|だけ|しか|のみ|いいえ|いや|違|逆|難|困|足り|届か|及ば|かね|がた|疑|離|捨|消|廃|辞|空|少|わずか|僅|ゼロ|見送|保留|懸念|損|嘘|うそ|偽|駄目|だめ|ダメ|無理|別|異|まだ|いまだ|より|遅|終|黙|落|超|限|単なる|ただ|ばかり|過ぎ|すぎ|初|唯|最|ほど|と同|負|敗|悪|苦|責|抜|去|やめ|忘|隠|閉|短|嫌|警戒|ノー|アン|ノン|ミス|逃|耐え|たとえ|でも|なんて|もはや|代わ|むしろ|どころ|さもな|対し/;

const DENIAL_TARGET =
  /\b(?:(?<!\b(?:or|if) )not(?! only| just| least)|never|cannot|neither|nobody|no one|no longer)\b|n[’']t\b/i;

const MAY_DENY_TARGET =
  /\b(?:not?|nor|never|neither|none|nothing|nobody|nowhere|without|cannot|hardly|barely|rarely|scarcely|seldom|few|fewer|little|less|least|only|just|yet|still|lack\w*|fail\w*|refus\w*|reject\w*|den(?:y|ies|ied|ying|ial)|declin\w*|unable|absen\w*|avoid\w*|prevent\w*|stop\w*|ban(?:s|ned)?|prohibit\w*|difficult\w*|hard|instead|rather|except|but|although|despite|however|unless|until|miss\w*|lost|los[es]\w*|remain\w*|too|off|out of|far from|free of|short of|beyond|against|exclud\w*|refrain\w*|forego|skip\w*|ignor\w*|limited|quiet|ever|fine|clean|un\w{3,}|in(?:capable|sufficient|adequate|correct|accurate|eligible|effective|visible|valid|complete|consistent|significant|evitable|toleran\w*|definite\w*|different|ability|\w{3,}[ai]ble)|im(?:\w{3,}[ai]ble|moral|mature|possible|patient|proper)|dis\w{4,}|mis\w{4,}|non\w*|il(?:legal|logical)|ir\w{5,}|\w{3,}less(?:ly)?)\b|n[’']t\b/i;

/** The one place of the source that denies for sure; two of them may well affirm together. */
export function denialInSource(text: string): TextRange | undefined {
  const plain = text.replace(AFFIRMING, (words) => '　'.repeat(words.length));
  const [found, further] = plain.matchAll(DENIAL);
  return found && !further ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** The first place of the English that does. */
export function denialInTarget(text: string): TextRange | undefined {
  const found = DENIAL_TARGET.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Whether anything in the source may be told as a negation, or be one. */
export function mayDenyInSource(text: string): boolean {
  return MAY_DENY_SOURCE.test(text);
}

export function mayDenyInTarget(text: string): boolean {
  return MAY_DENY_TARGET.test(text);
}
