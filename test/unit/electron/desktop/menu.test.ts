import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../electron/desktop/menu.ts';
import { createTranslator } from '../../../../shared/locales/translator.ts';

function itemsOf(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

const actions = { choose: vi.fn(), openReview: vi.fn(), about: vi.fn() };

describe.each(['darwin', 'win32', 'linux'] as const)('the menu on %s', (platform) => {
  it.each(['en', 'ja'] as const)('is worded in full in %s', (language) => {
    const items = itemsOf(menuTemplate(createTranslator(language), platform, actions));
    const labels = items.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => label.startsWith('desktop.'))).toEqual([]);
    if (language === 'ja')
      expect(labels.filter((label) => /^[\x20-\x7e]+$/.test(label) && label !== 'Taiyaku')).toEqual([]);
  });

  it('uses each accelerator once', () => {
    const items = itemsOf(menuTemplate(createTranslator('en'), platform, actions));
    const accelerators = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it('offers to quit and to change the settings', () => {
    const items = itemsOf(menuTemplate(createTranslator('en'), platform, actions));
    expect(items.filter(({ role }) => role === 'quit')).toHaveLength(1);
    expect(items.filter(({ id }) => id === 'settings')).toHaveLength(1);
  });
});
