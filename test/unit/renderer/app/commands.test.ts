import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../renderer/app/command.ts';
import { COMMANDS } from '../../../../renderer/app/commands.ts';

const bare = (keys: string) => !/\bF\d+$/.test(keys) && !/\$mod|Alt|Control|Meta/.test(keys);
const zonesOf = (command: Command) => command.zones ?? [];

/** Two commands clash where one press could mean both. */
const clashing = (a: Command, b: Command, keys: string) =>
  !bare(keys) || zonesOf(a).some((zone) => zonesOf(b).includes(zone));

describe('the commands', () => {
  it('have names of their own', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('never share a key where both could be meant', () => {
    const clashes = COMMANDS.flatMap((one, index) =>
      COMMANDS.slice(index + 1).flatMap((other) =>
        one.keys
          .filter((keys) => other.keys.some((key) => key.toLowerCase() === keys.toLowerCase()))
          .filter((keys) => clashing(one, other, keys))
          .map((keys) => `${keys}: ${one.id}, ${other.id}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('use letters only in the text and the lists, never while something is typed', () => {
    const loose = COMMANDS.filter(
      (command) => command.keys.some(bare) && (zonesOf(command).length === 0 || command.inText),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('leave Tab, and Ctrl+Alt with letters and arrows, to the system', () => {
    const taken = COMMANDS.flatMap(({ keys }) => keys).filter((keys) => /Tab|\$mod\+Alt\+(?:[a-z]$|Arrow)/i.test(keys));
    expect(taken).toEqual([]);
  });
});
