import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../../parts/check-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { problemWords } from '../problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { Choices, type FieldsProps } from './form-fields.tsx';
import type { SlotValues } from './form-values.ts';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const newSlot: SlotValues = { weekday: 'MONDAY', from: '10:00', until: '12:00', weeks: 'EVERY' };

/** The fixed times in the week, each on a line of its own. */
export function SlotFields({ form }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  const { slots } = form.values;
  const change = (index: number, slot: SlotValues): void => form.set('slots', slots.with(index, slot));
  return (
    <Choices
      legend={t('directory.form.slots')}
      hint={t('directory.form.slotsHint')}
      error={problemWords(form.problems, 'slots', t)}
    >
      {slots.map((slot, index) => (
        // A line has nothing by which it is known but its place.
        <SlotLine
          key={index}
          slot={slot}
          number={index + 1}
          onChange={(next) => change(index, next)}
          onRemove={() => form.set('slots', slots.toSpliced(index, 1))}
        />
      ))}
      <Button
        purpose="secondary"
        iconStart={<Icon name="plus" />}
        onClick={() => form.set('slots', [...slots, newSlot])}
      >
        {t('directory.form.addSlot')}
      </Button>
    </Choices>
  );
}

interface SlotLineProps {
  slot: SlotValues;
  number: number;
  onChange: (slot: SlotValues) => void;
  onRemove: () => void;
}

function SlotLine({ slot, number, onChange, onRemove }: SlotLineProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="slot-line">
      <SelectField
        label={t('directory.form.weekday', { number })}
        name={`weekday-${number}`}
        value={slot.weekday}
        options={weekdays.map((day) => ({ value: day, text: t(`directory.weekday.${day}`) }))}
        onChange={(weekday) => onChange({ ...slot, weekday })}
      />
      <TextField
        label={t('directory.form.from', { number })}
        name={`from-${number}`}
        maxLength={5}
        value={slot.from}
        onChange={(from) => onChange({ ...slot, from })}
      />
      <TextField
        label={t('directory.form.until', { number })}
        name={`until-${number}`}
        maxLength={5}
        value={slot.until}
        onChange={(until) => onChange({ ...slot, until })}
      />
      <CheckBox
        checked={slot.weeks === 'EVERY'}
        onChange={(every) => onChange({ ...slot, weeks: every ? 'EVERY' : 'SOME' })}
      >
        {t('directory.form.everyWeek')}
      </CheckBox>
      <button
        type="button"
        className="icon-button"
        aria-label={t('directory.form.removeSlot', { number })}
        onClick={onRemove}
      >
        <Icon name="close" size={20} />
      </button>
    </div>
  );
}
