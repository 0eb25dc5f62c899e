import type { ReactElement } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './pick-one.css';

interface PickOneProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

export function PickOne<T extends string>({ label, value, options, onChange }: PickOneProps<T>): ReactElement {
  return (
    <Select className="pick-one" value={value} onChange={(key) => onChange(key as T)}>
      <Button className="pick-one__button">
        <SelectValue className="pick-one__value" /> <Label className="soft">{label}</Label>
        <Icon name="chevronDown" size={16} />
      </Button>
      <Popover className="pick-one__list" placement="bottom start">
        <ListBox className="pick-one__options">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.text} className="pick-one__option">
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
