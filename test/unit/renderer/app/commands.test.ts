import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../renderer/app/commands.ts';
import { refuseKeys } from '../../../../shared/keys/key-map.ts';

describe('the commands', () => {
  it('have names of their own', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('have keys that the key map itself would take', () => {
    const refused = COMMANDS.flatMap((command) =>
      command.keys.map((keys) => ({ keys, refusal: refuseKeys(command, keys, { commands: COMMANDS, chosen: {} }) })),
    ).filter(({ refusal }) => refusal !== undefined && refusal.kind !== 'reserved');
    expect(refused).toEqual([]);
  });

  it('leave Tab, and Ctrl+Alt with letters and arrows, to the system', () => {
    const taken = COMMANDS.flatMap(({ keys }) => keys).filter((keys) => /Tab|\$mod\+Alt\+(?:[a-z]$|Arrow)/i.test(keys));
    expect(taken).toEqual([]);
  });
});
