/**
 * The native menu, in the platform's order and in both languages. Its commands are the page's own
 * (`renderer/app/commands.ts`): names, keys and whether they apply now come from there.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/locales/translator.ts';
import { toAccelerator } from './accelerator.ts';
import type { PageFrame } from './windows.ts';

/** What a menu item asks for. */
export interface MenuActions {
  /** Sends a command to the page in the front window. */
  choose(command: string): void;
  openReview(): void;
  newWindow(): void;
}

export interface MenuOptions {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  /** What the front page tells of its commands; none while no page has spoken yet. */
  readonly commands: PageFrame['commands'];
  readonly actions: MenuActions;
}

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Item = MenuItemConstructorOptions;
type Place = Item | typeof LINE | string;

const LINE = '-';

/** Commands by their ids; `-` is a line. The same on every platform. */
const EDITING = ['find', 'findNext', 'findPrevious'];
const REVIEW = [
  ...['reviewed', 'approved', 'needsWork', LINE, 'nextFinding', 'previousFinding', 'suggestFix', 'dismiss', LINE],
  ...['comment', 'commentOnArticle', 'edit', 'proposeWording', 'suggesting', LINE, 'aligning', 'alignAgain', LINE],
  ...['glossary', 'checkSettings'],
];
const VIEW = ['view-both', 'view-changes', 'view-source', 'view-target', LINE, 'larger', 'smaller', 'usualSize', LINE];

export function menuTemplate({ translate, platform, commands, actions }: MenuOptions): Item[] {
  const isMac = platform === 'darwin';
  const label = (key: string) => translate(`desktop.menu.${key}`);
  const role = (name: Role, key: string): Item => ({ role: name, label: label(key) });
  const known = new Map(commands.map((command) => [command.id, command]));

  const command = (id: string): Item => {
    const told = known.get(id);
    const accelerator = toAccelerator(told?.keys);
    return {
      id,
      label: translate(`commands.${id}`),
      enabled: told?.applies ?? !told,
      click: () => actions.choose(id),
      // Elsewhere the page hears its own keys, with its guards for typing and input methods.
      ...(accelerator !== undefined && { accelerator, registerAccelerator: isMac }),
    };
  };
  const fill = (places: readonly Place[]): Item[] =>
    places.map((place) => {
      if (place === LINE) return { type: 'separator' };
      return typeof place === 'string' ? command(place) : place;
    });
  const menu = (key: string, letter: string, places: readonly Place[]): Item => ({
    label: isMac ? label(key) : withMnemonic(label(key), letter),
    submenu: fill(places),
  });

  // macOS fills this menu itself; Windows shows the same list at the program's button.
  const recent: Item = {
    label: label('recent'),
    role: 'recentDocuments',
    submenu: [role('clearRecentDocuments', 'clearRecent')],
  };
  const openReview: Item = {
    id: 'openReview',
    label: label('openReview'),
    accelerator: 'CmdOrCtrl+O',
    click: () => actions.openReview(),
  };
  const newWindow: Item = {
    id: 'newWindow',
    label: label('newWindow'),
    accelerator: 'CmdOrCtrl+Shift+N',
    click: () => actions.newWindow(),
  };
  const leaving = isMac
    ? [role('close', 'close')]
    : [role('close', 'close'), LINE, 'settings', LINE, role('quit', 'quit')];
  const clipboard = [role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('selectAll', 'selectAll')];

  return [
    ...(isMac ? [{ label: 'Taiyaku', submenu: fill(appMenu(role)) }] : []),
    menu('file', 'F', [
      ...['newReview', openReview, ...(isMac ? [recent] : []), newWindow, LINE],
      ...['merge', 'wordReturn', 'handover', 'print', LINE, ...leaving],
    ]),
    menu('edit', 'E', ['undo', 'redo', LINE, ...clipboard, LINE, ...EDITING]),
    menu('review', 'R', REVIEW),
    menu('view', 'V', [...VIEW, 'palette', role('togglefullscreen', 'fullScreen')]),
    ...(isMac ? [{ label: label('window'), role: 'windowMenu' as const }] : []),
    { ...menu('help', 'H', isMac ? ['help'] : ['help', LINE, 'about']), role: 'help' },
  ];
}

function appMenu(role: (name: Role, key: string) => Item): readonly Place[] {
  return [
    ...['about', LINE, 'settings', LINE, role('services', 'services'), LINE],
    ...[role('hide', 'hide'), role('hideOthers', 'hideOthers'), role('unhide', 'unhide'), LINE, role('quit', 'quit')],
  ];
}

/** The letter that opens the menu with Alt: within the word where it has one, else behind it, as in ファイル(F). */
function withMnemonic(word: string, letter: string): string {
  return word.startsWith(letter) ? `&${word}` : `${word}(&${letter})`;
}
