/** Buttons: with words, or an icon whose name shows as a tooltip. */
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly icon: IconName;
  /** The control's name, also shown on hover and focus. */
  readonly label: string;
  /** The keys that do the same, shown beside the name. */
  readonly keys?: string | undefined;
}

/** Until a tooltip opens, in milliseconds: long enough that crossing a toolbar stays quiet. */
const TOOLTIP_DELAY_MS = 500;

export function IconButton({ icon, label, keys, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={TOOLTIP_DELAY_MS}>
      <AriaButton {...props} aria-label={label} className="icon-button">
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
