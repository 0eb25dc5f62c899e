import { Button } from '@nl-design-system-candidate/button-react';
import { addYears, isDateInBounds, isIsoDate, latestYearsAhead } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate, typedDate } from '../../language/format.ts';
import { TextField } from '../../parts/text-field.tsx';

interface DateFieldProps {
  value: string;
  today: string;
  onChange: (date: string) => void;
}

type Problem = 'notADate' | 'outOfBounds' | null;

export function DateField({ value, today, onChange }: DateFieldProps): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState(typedDate(value));
  const [problem, setProblem] = useState<Problem>(null);
  const latest = typedDate(addYears(today, latestYearsAhead));
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const date = readTypedDate(text);
    const found = problemOf(date, today);
    setProblem(found);
    if (date !== null && found === null) onChange(date);
  };
  return (
    <form className="date-field" noValidate onSubmit={submit}>
      <TextField
        label={t('date.field')}
        hint={t('date.hint')}
        name="date"
        inputMode="numeric"
        maxLength={10}
        value={text}
        onChange={setText}
        error={problem ? t(`date.${problem}`, { latest }) : undefined}
      />
      <Button type="submit" purpose="primary">
        {t('date.show')}
      </Button>
    </form>
  );
}

function problemOf(date: string | null, today: string): Problem {
  if (date === null || !isIsoDate(date)) return 'notADate';
  return isDateInBounds(date, today) ? null : 'outOfBounds';
}
