/** Choosing one of few: a drop-down, and a row of exclusive buttons. */
import type { Key } from 'react-aria-components';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './choice.css';

interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly labelHidden?: boolean;
}

function chosen<T extends string>(options: readonly Option<T>[], key: Key | null | undefined): T | undefined {
  return options.find(({ id }) => id === key)?.id;
}

export function DropDown<T extends string>({ label, options, value, onChange, labelHidden }: ChoiceProps<T>) {
  return (
    <Select
      className="choice"
      value={value}
      onChange={(key) => {
        const option = chosen(options, key as Key | null);
        if (option !== undefined) onChange(option);
      }}
      {...(labelHidden && { 'aria-label': label })}
    >
      {!labelHidden && <Label className="choice-label">{label}</Label>}
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

export function Segments<T extends string>({ label, options, value, onChange, labelHidden }: ChoiceProps<T>) {
  return (
    <div className="choice">
      {!labelHidden && (
        <span className="choice-label" aria-hidden="true">
          {label}
        </span>
      )}
      <ToggleButtonGroup
        aria-label={label}
        className="segments"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const option = chosen(options, [...keys][0]);
          if (option !== undefined) onChange(option);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="segment">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
