/** Words that stand in every English text and so say nothing of which text it is. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with and or nor not be is are was were am been being as it its that this these those ' +
    'i me my we us our you your he him his she her they them their one ones oneself himself herself itself themselves ' +
    'do does did done doing make made making have has had having get got go went come came take took ' +
    'who whom whose which what when where why how than then there here if so such also too very more most much many ' +
    'all any some no every each other another both only own same just even still yet ' +
    'into onto up out off over about after before between through during under within without against because while until ' +
    'would will shall should can could may might must ' +
    'say says said saying told tell etc something someone somebody anything anyone esp eg ie usu'
  ).split(' '),
);
