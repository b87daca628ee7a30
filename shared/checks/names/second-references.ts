/** What newspapers write so as not to name a well-known body or country twice: "the world body" for the United Nations. */

/** By the known name's id (known-names.ts). General knowledge: no desk prefers these, and no reader is misled by them. */
const SECOND_REFERENCES: Readonly<Record<string, RegExp>> = {
  'international/国連': /\b(?:world|international|global) (?:body|organi[sz]ation)\b/i,
  'international/欧州連合': /\bbloc\b|\bBrussels\b|\b(?:member|EU27) states\b/i,
  'international/北大西洋条約機構': /\balliance\b/i,
  'international/世界保健機関': /\bhealth (?:body|agency|organi[sz]ation)\b/i,
  'international/国際通貨基金': /\b(?:the|global) (?:fund|lender)\b/i,
  'international/国際原子力機関': /\b(?:nuclear|atomic) (?:watchdog|agency|inspectors?)\b/i,
  // One family has ruled since the state was founded: relations "with Kim" are those with his country.
  'country/北朝鮮': /\bKim\b/,
  'court/最高裁判所': /\b(?:highest|top|apex|country's) (?:\w+ )?court\b|\bhigh court\b|\bjustices?\b/i,
  'government/ホワイトハウス': /\bWashington\b|\bOval Office\b|\bpresidency\b|\badministration\b/,
  'government/クレムリン': /\bMoscow\b|\bRussian (?:government|president|leader)/,
  'government/国務省': /\bdepartment\b|\bFoggy Bottom\b|\bWashington\b/,
  'government/連邦捜査局': /\bbureau\b|\bfederal (?:agents?|investigators?)\b/i,
  'government/中央情報局': /\b(?:spy|intelligence) (?:agency|service)\b/i,
  // "Jeff Flake (R-Arizona)" is how American papers give the party.
  'party/共和党': /\bR-\p{Lu}|\(R\)/u,
  'party/民主党': /\bD-\p{Lu}|\(D\)/u,
};

/** Whether one of the names has such a stand-in among the texts. */
export function hasSecondReference(knownNames: readonly string[], texts: readonly string[]): boolean {
  return knownNames.some((id) => {
    const pattern = SECOND_REFERENCES[id];
    return pattern !== undefined && texts.some((text) => pattern.test(text));
  });
}
