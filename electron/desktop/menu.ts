/** The native menu, in the platform's order and in both languages. */
import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '../../shared/locales/translator.ts';

/** What a menu item asks for: a command of the page (`renderer/app/commands.ts`), or something of the host. */
export interface MenuActions {
  /** Sends a command to the page in the front window. */
  choose(command: string): void;
  openReview(): void;
  about(): void;
}

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Items = MenuItemConstructorOptions[];

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(translate: Translate, platform: NodeJS.Platform, actions: MenuActions): Items {
  const label = (key: string) => translate(`desktop.menu.${key}`);
  const role = (name: Role, key: string): MenuItemConstructorOptions => ({ role: name, label: label(key) });
  const command = (id: string, key: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: label(key),
    click: () => actions.choose(id),
    ...(accelerator !== undefined && { accelerator }),
  });
  const isMac = platform === 'darwin';
  const about: MenuItemConstructorOptions = { label: label('about'), click: () => actions.about() };
  const settings = command('settings', 'settings', 'CmdOrCtrl+,');

  // macOS fills this menu itself; Windows shows the same list at the program's button.
  const recent: MenuItemConstructorOptions = {
    label: label('recent'),
    role: 'recentDocuments',
    submenu: [role('clearRecentDocuments', 'clearRecent')],
  };

  const appMenu: Items = [
    {
      label: 'Taiyaku',
      submenu: [
        about,
        SEPARATOR,
        settings,
        SEPARATOR,
        role('hide', 'hide'),
        role('hideOthers', 'hideOthers'),
        role('unhide', 'unhide'),
        SEPARATOR,
        role('quit', 'quit'),
      ],
    },
  ];
  const file: Items = [
    command('newReview', 'newReview', 'CmdOrCtrl+N'),
    { id: 'review.open', label: label('openReview'), accelerator: 'CmdOrCtrl+O', click: () => actions.openReview() },
    ...(isMac ? [recent] : []),
    SEPARATOR,
    command('merge', 'merge'),
    command('handover', 'export', 'CmdOrCtrl+E'),
    SEPARATOR,
    ...(isMac ? [role('close', 'close')] : [settings, SEPARATOR, role('quit', 'quit')]),
  ];
  const edit: Items = [
    command('undo', 'undo', 'CmdOrCtrl+Z'),
    command('redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    SEPARATOR,
    role('cut', 'cut'),
    role('copy', 'copy'),
    role('paste', 'paste'),
    role('selectAll', 'selectAll'),
  ];
  const view: Items = [
    role('resetZoom', 'resetZoom'),
    role('zoomIn', 'zoomIn'),
    role('zoomOut', 'zoomOut'),
    SEPARATOR,
    role('togglefullscreen', 'fullScreen'),
  ];
  const help: Items = [command('help', 'keyboard', 'F1'), ...(isMac ? [] : [SEPARATOR, about])];
  return [
    ...(isMac ? appMenu : []),
    { label: label('file'), submenu: file },
    { label: label('edit'), submenu: edit },
    { label: label('view'), submenu: view },
    ...(isMac ? [{ label: label('window'), role: 'windowMenu' as const }] : []),
    { label: label('help'), role: 'help', submenu: help },
  ];
}
