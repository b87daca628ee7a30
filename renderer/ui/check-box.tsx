/** A box to tick, with its words. */
import { Checkbox } from 'react-aria-components';
import './check-box.css';

interface CheckBoxProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function CheckBox({ label, ...props }: CheckBoxProps) {
  return (
    <Checkbox className="check-box" {...props}>
      <span className="check-box-mark" aria-hidden="true" />
      {label}
    </Checkbox>
  );
}
