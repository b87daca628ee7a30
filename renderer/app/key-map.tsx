/** The key map, from the same list that the keys run by; each command's key can be changed here. */
import { type KeyRefusal, keysOf, readKeys, refuseKeys } from '../../shared/keys/key-map.ts';
import { HelpDialog } from '../features/help/help-dialog.tsx';
import { useSettings } from '../state/settings-store.ts';
import { useTranslate } from '../state/translate.ts';
import type { Command, CommandGroup } from './command.ts';
import { COMMANDS } from './commands.ts';
import { IS_MAC, nameKeys } from './key-names.ts';

const GROUPS: readonly CommandGroup[] = ['everywhere', 'rows', 'alignment', 'findings', 'comments', 'suggestions'];

export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate();
  const chosen = useSettings(({ settings }) => settings.keys);
  const { change } = useSettings.getState();
  const entryOf = (command: Command) => ({
    id: command.id,
    title: t(`commands.${command.id}`),
    // Found in either language.
    words: ['en', 'ja'].map((lng) => t(`commands.${command.id}`, { lng })).join(' '),
    keys: keysOf(command, chosen).map(nameKeys),
    isChanged: command.id in chosen,
  });
  const groups = GROUPS.map((group) => ({
    title: t(`help.group.${group}`),
    entries: COMMANDS.filter((command) => command.group === group).map(entryOf),
  }));
  const wordRefusal = (refusal: KeyRefusal, keys: string) => {
    const name = nameKeys(keys);
    return refusal.kind === 'taken'
      ? t('keys.taken', { keys: name, command: t(`commands.${refusal.by}`) })
      : t(`keys.${refusal.kind}`, { keys: name });
  };
  const choose = (id: string, event: KeyboardEvent) => {
    const command = COMMANDS.find((one) => one.id === id);
    const keys = readKeys(event, IS_MAC);
    if (!command || keys === undefined) return { state: 'waiting' as const };
    const refusal = refuseKeys(command, keys, { commands: COMMANDS, chosen });
    if (refusal) return { state: 'refused' as const, why: wordRefusal(refusal, keys) };
    void change({ keys: { ...chosen, [id]: [keys] } });
    return { state: 'done' as const };
  };
  const reset = (id: string) => {
    const { [id]: _, ...rest } = chosen;
    const command = COMMANDS.find((one) => one.id === id);
    const blocked = command?.keys
      .map((keys) => ({ keys, refusal: refuseKeys(command, keys, { commands: COMMANDS, chosen: rest }) }))
      .find(({ refusal }) => refusal?.kind === 'taken');
    if (blocked?.refusal) return wordRefusal(blocked.refusal, blocked.keys);
    void change({ keys: rest });
    return undefined;
  };
  return (
    <HelpDialog
      groups={groups}
      onChoose={choose}
      onNone={(id) => void change({ keys: { ...chosen, [id]: [] } })}
      onReset={reset}
      onResetAll={() => void change({ keys: {} })}
      onClose={onClose}
    />
  );
}
