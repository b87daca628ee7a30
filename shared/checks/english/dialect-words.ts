/**
 * British spellings and their American ones: only words whose other spelling is wrong in the other dialect ("towards",
 * "dialogue" and "judgement" pass in both).
 */

interface Family {
  /** Beginnings of words, between spaces. */
  readonly heads: string;
  /** British ending, colon, American ending. */
  readonly endings: string;
}

const FAMILIES: readonly Family[] = [
  {
    heads:
      'ard arm cand clam col endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum sav splend tum val vap vig',
    endings:
      'our:or ours:ors oured:ored ouring:oring ourable:orable ourably:orably ourful:orful ourless:orless ourite:orite ourites:orites ourhood:orhood ourhoods:orhoods ourly:orly ourer:orer ourers:orers',
  },
  { heads: 'behavi demean', endings: 'our:or ours:ors oural:oral' },
  { heads: 'cent', endings: 're:er res:ers red:ered ring:ering repiece:erpiece' },
  {
    heads:
      'calib fib goit lit lust meag mit och reconnoit sab scept sepulch somb spect theat kilomet centimet millimet',
    endings: 're:er res:ers',
  },
  // Named one by one, because "advise", "exercise" and "surprise" are right everywhere.
  {
    heads:
      'agon american apolog brutal capital categor central character civil colon commercial computer criminal critic crystall decentral democrat demon demoral denuclear deregular destabil digit econom emphas equal euthan familiar fertil final formal fraud general global harmon hospital human ideal immun improv individual industrial institutional intern international jeopard legal legitim liberal local marginal material maxim mechan memor militar minim mobil modern monopol national natural neutral normal optim organ ostrac patron penal personal plural polar politic popular prior privat radical rational real recogn regular reorgan revital revolution sanit scrutin sensational serial social special stabil standard steril stigmat subsid summar symbol sympath synthes terror tranquil traumat trivial urban util vandal verbal victim visual western',
    endings:
      'ise:ize ises:izes ised:ized ising:izing iser:izer isers:izers isation:ization isations:izations isational:izational',
  },
  { heads: 'anal paral catal electrol', endings: 'yse:yze yses:yzes ysed:yzed ysing:yzing' },
  { heads: 'defen offen preten', endings: 'ce:se ces:ses celess:seless' },
  { heads: 'licen', endings: 'ce:se ces:ses' },
  {
    heads:
      'cance channe counse dia due equa fue funne jewe labe leve libe mode marve pane pedest quarre riva signa snive spira stenci swive tota trave unrave tunne',
    endings: 'lled:led lling:ling ller:ler llers:lers llor:lor llors:lors llous:lous llist:list llists:lists',
  },
  { heads: 'enro fulfi insta', endings: 'l:ll ls:lls lment:llment lments:llments' },
  { heads: 'ski wi', endings: 'lful:llful lfully:llfully' },
  { heads: 'anal catal', endings: 'ogue:og ogues:ogs' },
  { heads: 'an', endings: 'aemia:emia aemic:emic aesthesia:esthesia aesthetic:esthetic aesthetist:esthetist' },
  { heads: 'leuk', endings: 'aemia:emia' },
  { heads: 'h', endings: 'aemorrhage:emorrhage aemorrhages:emorrhages' },
  {
    heads: 'gyn p orthop',
    endings:
      'aecology:ecology aecologist:ecologist aediatric:ediatric aediatrics:ediatrics aediatrician:ediatrician aedic:edic',
  },
  { heads: 'man', endings: 'oeuvre:euver oeuvres:euvers oeuvred:euvered oeuvring:euvering' },
  {
    heads: '',
    endings:
      'aeroplane:airplane aeroplanes:airplanes ageing:aging aluminium:aluminum artefact:artifact artefacts:artifacts cheque:check cheques:checks cosy:cozy diarrhoea:diarrhea draught:draft draughts:drafts foetus:fetus foetuses:fetuses grey:gray greys:grays jewellery:jewelry kerb:curb kerbs:curbs mould:mold moulds:molds mouldy:moldy moustache:mustache moustaches:mustaches oestrogen:estrogen plough:plow ploughs:plows ploughed:plowed ploughing:plowing programme:program programmes:programs pyjamas:pajamas sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism smoulder:smolder smouldering:smoldering sulphur:sulfur sulphuric:sulfuric tyre:tire tyres:tires whilst:while amongst:among learnt:learned burnt:burned spelt:spelled woollen:woolen',
  },
];

/** American spellings that are right in British print too, with another meaning or form. */
const SHARED: ReadonlySet<string> = new Set(
  'program programs check checks draft drafts tire tires curb curbs while among license licenses learned burned spelled mold molds analog'.split(
    ' ',
  ),
);

const PAIRS: readonly (readonly [british: string, american: string])[] = FAMILIES.flatMap(({ heads, endings }) =>
  heads.split(' ').flatMap((head) =>
    endings.split(' ').map((pair) => {
      const [british = '', american = ''] = pair.split(':');
      return [head + british, head + american] as const;
    }),
  ),
);
const TO_AMERICAN: ReadonlyMap<string, string> = new Map(PAIRS);
const TO_BRITISH: ReadonlyMap<string, string> = new Map(
  PAIRS.filter(([, american]) => !SHARED.has(american)).map(([british, american]) => [american, british]),
);

export type Dialect = 'american' | 'british';

/** The spelling that `wanted` has for a word of the other dialect, in lower case; undefined for all other words. */
export function findDialectSpelling(word: string, wanted: Dialect): string | undefined {
  return (wanted === 'american' ? TO_AMERICAN : TO_BRITISH).get(word);
}
