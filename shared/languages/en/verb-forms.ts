/** The forms of an English verb: third person, past, participles. */

/** Past and past participle of the irregular verbs that news uses most. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  show: ['showed', 'shown'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  split: ['split'],
  spread: ['spread'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Without the base form itself. `verb` is the base form, as a dictionary has it. */
export function verbForms(verb: string): readonly string[] {
  const [past, participle = past] = IRREGULAR[verb] ?? [ending(verb, 'ed')];
  return [...new Set([thirdPerson(verb), past, participle, ending(verb, 'ing')])];
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function ending(verb: string, suffix: 'ed' | 'ing'): string {
  if (/ie$/.test(verb)) return suffix === 'ing' ? `${verb.slice(0, -2)}ying` : `${verb}d`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}${suffix}`;
  if (/[eoy]e$/.test(verb)) return suffix === 'ed' ? `${verb}d` : `${verb}ing`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doublesLastLetter(verb) ? verb + verb.slice(-1) : verb}${suffix}`;
}

/** One stressed syllable with a short vowel: plan, stop; of longer ones those that are stressed at their end. */
function doublesLastLetter(verb: string): boolean {
  if (!/[^aeiou][aeiou][^aeiouwxy]$/.test(verb)) return false;
  return verb.replace(/[^aeiou]/g, '').length === 1 || /(?:mit|fer|cur|pel|trol|bet|gret|cel|ban)$/.test(verb);
}
