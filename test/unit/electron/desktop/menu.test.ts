import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { toAccelerator } from '../../../../electron/desktop/accelerator.ts';
import { type MenuOptions, menuTemplate } from '../../../../electron/desktop/menu.ts';
import { COMMANDS } from '../../../../renderer/app/commands.ts';
import { createTranslator } from '../../../../shared/locales/translator.ts';

type Item = MenuItemConstructorOptions;

function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

const press = (item: Item | undefined) => (item?.click as (() => void) | undefined)?.();

/** The menu as it is built from the page's own list of commands. */
function menuOf(platform: NodeJS.Platform, options: Partial<MenuOptions> & { language?: 'en' | 'ja' } = {}) {
  const asked: string[] = [];
  const template = menuTemplate({
    translate: createTranslator(options.language ?? 'en'),
    platform,
    commands: COMMANDS.map(({ id, keys: [keys] }) => ({ id, ...(keys && { keys }), applies: true })),
    actions: {
      choose: (id) => asked.push(id),
      openReview: () => asked.push('openReview'),
      newWindow: () => asked.push('newWindow'),
    },
    ...options,
  });
  return { template, items: itemsOf(template), asked };
}

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  it.each(['en', 'ja'] as const)('is worded in full in %s', (language) => {
    const labels = menuOf(platform, { language }).items.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => /^(?:desktop|commands)\./.test(label))).toEqual([]);
    if (language === 'ja')
      expect(labels.filter((label) => /^[\x20-\x7e]+$/.test(label) && label !== 'Taiyaku')).toEqual([]);
  });

  it('has only commands that the page has, and each of them runs what it says', () => {
    const { items, asked } = menuOf(platform);
    const named = items.filter(({ id }) => id !== undefined);
    for (const item of named) press(item);
    expect(asked).toEqual(named.map(({ id }) => id));
    const known = new Set([...COMMANDS.map(({ id }) => id), 'openReview', 'newWindow']);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it('uses each accelerator once', () => {
    const accelerators = menuOf(platform).items.flatMap(({ accelerator }) => String(accelerator ?? []).toLowerCase());
    const given = accelerators.filter((accelerator) => accelerator !== '');
    expect(new Set(given).size).toBe(given.length);
    expect(given).toEqual(expect.arrayContaining(['cmdorctrl+z', 'f8', 'cmdorctrl+p']));
  });

  it('leaves the page’s keys to the page, where the system lets it', () => {
    const undo = menuOf(platform).items.find(({ id }) => id === 'undo');
    expect(undo).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registerAccelerator: platform === 'darwin' });
  });

  it('greys out what does not apply in the front window', () => {
    const commands = [{ id: 'undo', keys: '$mod+z', applies: false }];
    const { items } = menuOf(platform, { commands });
    expect(items.find(({ id }) => id === 'undo')?.enabled).toBe(false);
  });

  it('offers once each to quit, to change the settings and to say what the program is', () => {
    const { items } = menuOf(platform);
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
    for (const name of ['settings', 'about']) expect(items.filter(({ id }) => id === name)).toHaveLength(1);
  });
});

describe('the conventions of the systems', () => {
  it('put the program’s own menu first on macOS, with what is hidden and shown there', () => {
    const [first] = menuOf('darwin').template;
    expect(first?.label).toBe('Taiyaku');
    expect(itemsOf(first?.submenu as Item[]).map(({ role }) => role)).toEqual(
      expect.arrayContaining(['services', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
  });

  it('open menus by a letter on Windows and Linux, in Japanese by one behind the word', () => {
    const labels = (language: 'en' | 'ja', platform: NodeJS.Platform) =>
      menuOf(platform, { language }).template.map(({ label }) => label);
    expect(labels('en', 'win32')).toEqual(['&File', '&Edit', '&Review', '&View', '&Help']);
    expect(labels('ja', 'linux')[0]).toBe('ファイル(&F)');
    expect(labels('ja', 'darwin').join()).not.toContain('&');
  });
});

describe('a key of the page in the menu', () => {
  it.each([
    ['$mod+Shift+m', 'CmdOrCtrl+Shift+M'],
    ['$mod+Enter', 'CmdOrCtrl+Enter'],
    ['Alt+ArrowDown', 'Alt+Down'],
    ['$mod+,', 'CmdOrCtrl+,'],
    ['Shift+F8', 'Shift+F8'],
    ['F1', 'F1'],
    ['j', undefined],
    ['Shift+x', undefined],
    ['Delete', undefined],
    [undefined, undefined],
  ])('%s is %s', (keys, accelerator) => {
    expect(toAccelerator(keys)).toBe(accelerator);
  });
});
