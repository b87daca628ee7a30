/** Text fields of one line and of several. */
import type { KeyboardEvent } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import './text-box.css';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Several lines, so many at first. */
  readonly rows?: number;
  readonly lang?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onBlur?: () => void;
}

export function TextBox({ label, value, onChange, labelHidden, rows, autoFocus, onBlur, ...input }: TextBoxProps) {
  const field = { ...input, className: 'text-box', spellCheck: false };
  return (
    <TextField
      className="choice text-field"
      value={value}
      onChange={onChange}
      {...(onBlur && { onBlur })}
      {...(autoFocus && { autoFocus })}
      {...(labelHidden && { 'aria-label': label })}
    >
      {!labelHidden && <Label className="choice-label">{label}</Label>}
      {rows === undefined ? <Input {...field} /> : <TextArea {...field} rows={rows} />}
    </TextField>
  );
}
