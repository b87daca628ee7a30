/** A button that opens a menu of acts. */
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import './menu.css';

interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly run: () => void;
}

interface MenuProps {
  /** The button. */
  readonly children: ReactNode;
  readonly label: string;
  readonly acts: readonly MenuAct[];
}

export function MenuButton({ children, label, acts }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" offset={4}>
        <ActMenu label={label} acts={acts} />
      </Popover>
    </MenuTrigger>
  );
}

/** The list alone, for a popover that several buttons share. */
export function ActMenu({ label, acts, selected }: Omit<MenuProps, 'children'> & { readonly selected?: string }) {
  return (
    <AriaMenu
      aria-label={label}
      className="menu"
      selectionMode={selected === undefined ? 'none' : 'single'}
      selectedKeys={selected === undefined ? [] : [selected]}
      onAction={(key) => acts.find(({ id }) => id === key)?.run()}
    >
      {acts.map(({ id, label: text, icon }) => (
        <MenuItem key={id} id={id} textValue={text} className="menu-item">
          {icon && <Icon name={icon} />}
          <span>{text}</span>
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
