/** Every text that a user sees, by language. Keys: `<area>.<key>`, and `checks.<rule>.<key>` for the rules' wording. */
import { enChecks, jaChecks } from './checks.ts';
import enCli from './en/cli.json' with { type: 'json' };
import enDesktop from './en/desktop.json' with { type: 'json' };
import enGlossary from './en/glossary.json' with { type: 'json' };
import enHandover from './en/handover.json' with { type: 'json' };
import enIntake from './en/intake.json' with { type: 'json' };
import enInterface from './en/interface.json' with { type: 'json' };
import enProblem from './en/problem.json' with { type: 'json' };
import enWordReturn from './en/word-return.json' with { type: 'json' };
import enWorkspace from './en/workspace.json' with { type: 'json' };
import jaCli from './ja/cli.json' with { type: 'json' };
import jaDesktop from './ja/desktop.json' with { type: 'json' };
import jaGlossary from './ja/glossary.json' with { type: 'json' };
import jaHandover from './ja/handover.json' with { type: 'json' };
import jaIntake from './ja/intake.json' with { type: 'json' };
import jaInterface from './ja/interface.json' with { type: 'json' };
import jaProblem from './ja/problem.json' with { type: 'json' };
import jaWordReturn from './ja/word-return.json' with { type: 'json' };
import jaWorkspace from './ja/workspace.json' with { type: 'json' };

export type InterfaceLanguage = 'en' | 'ja';

export const resources = {
  en: {
    translation: {
      ...enInterface,
      ...enWorkspace,
      cli: enCli,
      desktop: enDesktop,
      glossary: enGlossary,
      handover: enHandover,
      intake: enIntake,
      problem: enProblem,
      wordReturn: enWordReturn,
      checks: enChecks,
    },
  },
  ja: {
    translation: {
      ...jaInterface,
      ...jaWorkspace,
      cli: jaCli,
      desktop: jaDesktop,
      glossary: jaGlossary,
      handover: jaHandover,
      intake: jaIntake,
      problem: jaProblem,
      wordReturn: jaWordReturn,
      checks: jaChecks,
    },
  },
} as const;
