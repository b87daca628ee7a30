/** Words of news that come in pairs of opposites, in both languages. */

/** One of two opposites, as each language says it. */
export interface Pole {
  readonly source: RegExp;
  readonly target: RegExp;
  /** What else in the English may say it, though it may as well mean something else. */
  readonly also?: RegExp;
}

export interface Opposites {
  readonly poles: readonly [Pole, Pole];
  /** "Did not succeed" is "failed": with a negation on either side nothing is clear. */
  readonly negatable?: true;
  /** What in either text may bring in the other of the two of its own accord. */
  readonly unless?: RegExp;
}

/** English words, in any case. */
function words(list: string): RegExp {
  return new RegExp(`\\b(?:${list})\\b`, 'gi');
}

/** Words that are parts of names with a capital: the West, North Korea. */
function smallWords(list: string): RegExp {
  return new RegExp(`\\b(?:${list})\\b`, 'g');
}

const BODY =
  '(?:hand|arm|leg|foot|knee|shoulder|eye|ear|ankle|elbow|thigh|calf|chest|hip|waist|back|abdom\\w*|side|wing|bank)';
const RAISED = words('hikes?|hiked|raises?|raised|raising|increases?|increased|tightening|tightened');
const LOWERED = words('cuts?|cutting|lowers?|lowered|lowering|reduces?|reduced|reductions?|easing|eased');

export const OPPOSITES: readonly Opposites[] = [
  {
    poles: [
      {
        source: /最高(?!裁|経|責|顧|幹|指|峰|検|学|人民|会議|司令)|最多|最大|最長/g,
        target: words('highest|most|largest|biggest|longest|greatest|record[- ]high'),
      },
      {
        source: /最低(?!賃|限|で)|最少|最小|最短/g,
        target: words('lowest|fewest|smallest|shortest|record[- ]low'),
        also: words('least'),
      },
    ],
    unless: /最も|番目|一番|いちばん|ワースト|最悪|[低高少多小大短長][いくさ]|少な/,
  },
  {
    poles: [
      {
        source: /半(?:数|分|額)以上|半(?:数|分|額)を(?:超|上回)|過半/g,
        target: words('(?:more than|over|at least) half|majority'),
        also: words('most|half or more'),
      },
      {
        source: /半(?:数|分|額)(?:以下|未満)|半(?:数|分|額)(?:を(?:下回|割)|に(?:満た|届か))/g,
        target: words('(?:less than|fewer than|under|below) half|minority'),
        also: words('half or (?:less|fewer)'),
      },
    ],
    negatable: true,
  },
  {
    poles: [
      { source: /上方修正/g, target: words('upward'), also: RAISED },
      { source: /下方修正/g, target: words('downward'), also: LOWERED },
    ],
  },
  {
    poles: [
      { source: /台後半/g, target: words('upper|high') },
      { source: /台前半/g, target: words('lower|low') },
    ],
  },
  {
    poles: [
      {
        source: /上回(?:る|り|っ)/g,
        target: words('(?:larger|greater|higher|more|better) than'),
        also: words(
          'above|over|exceed\\w*|surpass\\w*|outnumber\\w*|top\\w*|beat\\w*|outpac\\w*|outstrip\\w*|beyond|up',
        ),
      },
      {
        source: /下回(?:る|り|っ)/g,
        target: words('(?:smaller|lower|fewer|less) than'),
        also: words('below|under|short|miss\\w*|down|fell|trail\\w*'),
      },
    ],
    negatable: true,
  },
  {
    poles: [
      {
        source: /\d(?:年|[カかヵケ]月|週間|日|時間|分|秒)後(?![半期継])/g,
        target: words('(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) (?:after|later)'),
        also: words('after|later|since|following|within|in|next'),
      },
      {
        source: /\d(?:年|[カかヵケ]月|週間|日|時間|分|秒)前(?![後半期])/g,
        target: words('(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?) (?:before|earlier|ago)'),
        also: words('before|earlier|ago|prior|previous\\w*|last|until|to'),
      },
    ],
  },
  {
    poles: [
      {
        source: /北(?:極|部|側|方(?!領土|四島)|上|端|岸|緯|半球)|の北(?=約?\d)/g,
        target: smallWords('north|northern|northward'),
      },
      { source: /南(?:極|部|側|方|下|端|岸|緯|半球)|の南(?=約?\d)/g, target: smallWords('south|southern|southward') },
    ],
  },
  {
    poles: [
      { source: /東(?:部|側|方|進|端|岸|経|半球)|の東(?=約?\d)/g, target: smallWords('east|eastern|eastward') },
      { source: /西(?:部|側|方|進|端|岸|経|半球)|の西(?=約?\d)/g, target: smallWords('west|western|westward') },
    ],
  },
  {
    poles: [
      {
        source: /左(?:[手足腕脚目肩胸腹腰膝耳肘側翼岸]|太もも|ひざ|ひじ|ふくらはぎ)/g,
        target: words(`left ${BODY}`),
        also: words('left'),
      },
      {
        source: /右(?:[手足腕脚目肩胸腹腰膝耳肘側翼岸]|太もも|ひざ|ひじ|ふくらはぎ)/g,
        target: words(`right ${BODY}`),
        also: words('right'),
      },
    ],
  },
  {
    poles: [
      {
        source: /(?:水域|領海|領空|EEZ[）)]?|国|圏|域)外/g,
        target: words('outside'),
        also: words('beyond|abroad|overseas|out|foreign'),
      },
      { source: /(?:水域|領海|領空|EEZ[）)]?|圏|域)内/g, target: words('inside|within'), also: words('in|into') },
    ],
  },
  {
    poles: [
      { source: /(?<!禁)輸出/g, target: words('exports?|exported|exporting') },
      { source: /(?<!禁)輸入/g, target: words('imports?|imported|importing') },
    ],
    unless: /禁輸|関税|貿易|規制|\btrade\b/i,
  },
  {
    poles: [
      {
        source: /(?<!与)野党/g,
        target: words('opposition (?:party|parties|lawmakers?|bloc|camp)'),
        also: words('opposition'),
      },
      {
        source: /与党/g,
        target: words('ruling (?:party|parties|bloc|coalition|camp|lawmakers?)'),
        also: words('ruling'),
      },
    ],
    unless: /与野党|連立|自民|公明|民主党|共和党|共産党/,
  },
  {
    poles: [
      {
        source: /可決/g,
        target: words('passed|approved|adopted|enacted'),
        also: words('pass|passes|passage|clear\\w*|approv\\w*'),
      },
      { source: /否決/g, target: words('rejected|voted down|defeated'), also: words('reject\\w*|block\\w*|fail\\w*') },
    ],
    negatable: true,
  },
  {
    poles: [
      { source: /有罪/g, target: /(?<!not |nor )\bguilty\b|\bconvict(?:ed|ion)\b/gi, also: words('sentenc\\w*') },
      { source: /無罪/g, target: words('not guilty|acquitt\\w+|innocen\\w+'), also: words('clear\\w*|exonerat\\w*') },
    ],
  },
  {
    poles: [
      { source: /黒字/g, target: words('surplus|surpluses|in the black'), also: words('profit\\w*|black') },
      {
        source: /赤字/g,
        target: words('deficits?|in the red'),
        also: words('loss|losses|lost|shortfalls?|red|unprofitable|money-losing|loss-making'),
      },
    ],
  },
  {
    poles: [
      { source: /成功し/g, target: words('succeed\\w*|successfully') },
      { source: /失敗し/g, target: words('failed|fails|failing'), also: words('fail\\w*|unsuccessful\\w*') },
    ],
    negatable: true,
  },
  {
    poles: [
      { source: /弁護側|弁護団/g, target: words('defense (?:team|lawyers?|attorneys?|counsel)|the defense') },
      { source: /検察側/g, target: words('prosecution|prosecutors?') },
    ],
  },
  {
    poles: [
      { source: /原告/g, target: words('plaintiffs?') },
      { source: /被告側|被告の/g, target: words('defendants?') },
    ],
  },
  {
    poles: [
      {
        source: /円高/g,
        target: /\b(?:strong\w*|firm\w*) yen\b|\byen(?:['’]s)? (?:strength\w*|appreciat\w*|ros?e|rise)/gi,
      },
      {
        source: /円安/g,
        target: /\b(?:weak\w*|cheap\w*) yen\b|\byen(?:['’]s)? (?:weak\w*|depreciat\w*|f[ae]ll|slid)/gi,
      },
    ],
  },
  ...['利上げ/利下げ', '値上げ/値下げ', '増税/減税'].map((pair): Opposites => {
    const [up = '', down = ''] = pair.split('/');
    return {
      poles: [
        { source: new RegExp(up, 'g'), target: RAISED, also: words('higher|up|rise\\w*|rose|increas\\w*') },
        {
          source: new RegExp(down, 'g'),
          target: LOWERED,
          also: words('lower|down|discounts?|cheaper|breaks?|rebates?|relief|fall\\w*'),
        },
      ],
    };
  }),
  {
    poles: [
      { source: /男性|男児|男子/g, target: words('man|men|boys?'), also: words('males?|he|his|him') },
      { source: /女性|女児|女子/g, target: words('woman|women|girls?'), also: words('females?|she|her') },
    ],
    unless: /男女|夫|妻|父|母|息子|娘|彼|姉|妹|兄|弟|祖|\bthey\b/i,
  },
  {
    poles: [
      { source: /長男|次男|三男|息子/g, target: words('sons?') },
      { source: /長女|次女|三女|(?<!孫)娘/g, target: words('daughters?') },
    ],
  },
  {
    poles: [
      { source: /長男|長女/g, target: words('(?:eldest|oldest|first) (?:son|daughter|child)') },
      {
        source: /次男|次女|三男|三女|末っ子/g,
        target: words('(?:second|third|youngest|younger) (?:son|daughter|child)'),
      },
    ],
  },
  {
    poles: [
      { source: /毎月|月々|月間/g, target: words('monthly'), also: words('months?') },
      { source: /毎年|年間|年額|年収/g, target: words('annual|annually|yearly'), also: words('years?') },
    ],
  },
];
