/** The commands that lay a dialog over the page. */
import { type DialogName, useApp } from '../state/app-store.ts';
import { always, type Command, canWrite, inReview } from './command.ts';

type Opening = Pick<Command, 'id' | 'keys' | 'applies' | 'inText'> & { readonly dialog: DialogName };

const opens = ({ dialog, ...command }: Opening): Command => ({
  ...command,
  group: 'everywhere',
  run: () => useApp.getState().openDialog(dialog),
});

export const DIALOG_COMMANDS: readonly Command[] = [
  opens({ id: 'palette', dialog: 'palette', keys: ['$mod+k'], applies: always, inText: true }),
  opens({ id: 'help', dialog: 'help', keys: ['F1', '$mod+/'], applies: always, inText: true }),
  opens({ id: 'about', dialog: 'about', keys: [], applies: always }),
  opens({ id: 'concordance', dialog: 'concordance', keys: ['$mod+Shift+f'], applies: inReview, inText: true }),
  opens({ id: 'handover', dialog: 'handover', keys: ['$mod+Shift+x'], applies: inReview }),
  opens({ id: 'merge', dialog: 'merge', keys: [], applies: canWrite }),
  opens({ id: 'wordReturn', dialog: 'word-return', keys: [], applies: canWrite }),
  opens({ id: 'glossary', dialog: 'glossary', keys: [], applies: inReview }),
  opens({ id: 'addTerm', dialog: 'term', keys: ['$mod+Shift+g'], applies: canWrite }),
  opens({ id: 'checkSettings', dialog: 'checks', keys: [], applies: canWrite }),
  opens({ id: 'history', dialog: 'history', keys: ['$mod+Shift+h'], applies: inReview }),
  opens({ id: 'progress', dialog: 'progress', keys: [], applies: inReview }),
  opens({ id: 'settings', dialog: 'settings', keys: ['$mod+,'], applies: always }),
];
