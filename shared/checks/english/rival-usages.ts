/** Names for one thing of which a desk settles one, and which a text should not mix. */
export const RIVAL_USAGES: readonly (readonly RegExp[])[] = [
  [/\bNorth Korea(?!n)/g, /\bDPRK\b/g],
  [/\bSouth Korea(?!n)/g, /\bROK\b/g],
  [/\bTakeshima\b/g, /\bDokdo\b/g],
  [/\bSenkakus?\b/g, /\bDiaoyus?\b/g],
  [/\bSea of Japan\b/g, /\bEast Sea\b/g],
  [/\bKyiv\b/g, /\bKiev\b/g],
  [/\bMyanmar\b/g, /\bBurma\b/g],
  [/\bT(?:ü|u)rkiye\b/g, /\bTurkey\b/g],
  [/\bCzech Republic\b/g, /\bCzechia\b/g],
  [/\bMumbai\b/g, /\bBombay\b/g],
  [/\bBeijing\b/g, /\bPeking\b/g],
  [/\bMacau\b/g, /\bMacao\b/g],
  [/\bcomfort women\b/g, /\bsex slaves\b/g],
];
