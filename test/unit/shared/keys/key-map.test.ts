import { describe, expect, it } from 'vitest';
import { isBare, type KeyedCommand, keysOf, readKeys, refuseKeys } from '../../../../shared/keys/key-map.ts';

const PALETTE: KeyedCommand = { id: 'palette', keys: ['$mod+k'], inText: true };
const DISMISS: KeyedCommand = { id: 'dismiss', keys: ['x'], zones: ['rows', 'findings'] };
const RESOLVE: KeyedCommand = { id: 'resolve', keys: ['r'], zones: ['comments'] };
const NEXT: KeyedCommand = { id: 'nextFinding', keys: ['F8', 'Alt+Shift+ArrowDown'], inText: true };
const commands = [PALETTE, DISMISS, RESOLVE, NEXT];

const refuse = (command: KeyedCommand, keys: string, chosen = {}) => refuseKeys(command, keys, { commands, chosen });

describe('the key map', () => {
  it('has the reader’s keys in place of the usual ones, also none', () => {
    expect(keysOf(PALETTE, {})).toEqual(['$mod+k']);
    expect(keysOf(PALETTE, { palette: ['$mod+p'] })).toEqual(['$mod+p']);
    expect(keysOf(PALETTE, { palette: [] })).toEqual([]);
  });

  it('refuses a key that another command has, and names the command', () => {
    expect(refuse(NEXT, '$mod+K')).toEqual({ kind: 'taken', by: 'palette' });
    expect(refuse(PALETTE, 'F8')).toEqual({ kind: 'taken', by: 'nextFinding' });
  });

  it('gives a key that its command has given up to another', () => {
    expect(refuse(PALETTE, 'F8', { nextFinding: ['F9'] })).toBeUndefined();
    expect(refuse(PALETTE, 'F9', { nextFinding: ['F9'] })).toEqual({ kind: 'taken', by: 'nextFinding' });
  });

  it('lets two commands share a letter only in different parts of the page', () => {
    expect(refuse(RESOLVE, 'x')).toBeUndefined();
    expect(refuse({ ...RESOLVE, zones: ['rows'] }, 'x')).toEqual({ kind: 'taken', by: 'dismiss' });
  });

  it('takes no letter for a command that runs everywhere or while text is typed', () => {
    expect(refuse(PALETTE, 'p')).toEqual({ kind: 'needsModifier' });
    expect(refuse({ id: 'settings', keys: [] }, 'Shift+p')).toEqual({ kind: 'needsModifier' });
    expect(refuse(PALETTE, 'F2')).toBeUndefined();
  });

  it.each([
    'Tab',
    '$mod+Tab',
    'Escape',
    'Enter',
    'Space',
    '$mod+c',
    '$mod+v',
    '$mod+w',
    '$mod+Alt+ArrowUp',
    '$mod+Alt+KeyQ',
    'F5',
  ])('leaves %s to the system', (keys) => {
    expect(refuse(DISMISS, keys)).toEqual({ kind: 'reserved' });
  });

  it('knows which keys could be text', () => {
    expect(['x', 'Shift+x', 'ArrowDown', 'Delete', '+'].every(isBare)).toBe(true);
    expect(['F8', 'Shift+F8', '$mod+x', 'Alt+ArrowDown', '$mod++'].some(isBare)).toBe(false);
  });
});

describe('a press of keys', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it.each([
    ['x', { key: 'x', code: 'KeyX' }, false],
    ['Shift+x', { key: 'X', code: 'KeyX', shiftKey: true }, false],
    ['$mod+Shift+m', { key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true }, false],
    ['$mod+m', { key: 'm', code: 'KeyM', metaKey: true }, true],
    ['Control+m', { key: 'm', code: 'KeyM', ctrlKey: true }, true],
    ['Alt+KeyD', { key: '∂', code: 'KeyD', altKey: true }, true],
    ['Shift+Space', { key: ' ', code: 'Space', shiftKey: true }, false],
    ['Alt+ArrowDown', { key: 'ArrowDown', code: 'ArrowDown', altKey: true }, false],
  ])('is written as %s', (written, press, isMac) => {
    expect(readKeys({ ...none, ...press }, isMac)).toBe(written);
  });

  it.each(['Control', 'Shift', 'Dead'])('is not one while only %s is down', (key) => {
    expect(readKeys({ ...none, key, code: key }, false)).toBeUndefined();
  });
});
