import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate, shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';

interface DateSliderProps {
  value: string;
  dates: readonly string[];
  today: string;
  onChange: (date: string) => void;
}

/** Steps along the days on which something changed; the last step is today. The chosen day stands in the field above. */
export function DateSlider({ value, dates, today, onChange }: DateSliderProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const id = useId();
  const steps = stepsOf(dates, today);
  const index = Math.max(
    0,
    steps.findLastIndex((date) => date <= value),
  );
  const current = steps[index] ?? today;
  return (
    <div className="date-slider">
      <label htmlFor={id}>{t('date.sliderShort')}</label>
      <input
        id={id}
        type="range"
        list={`${id}-days`}
        min={0}
        max={steps.length - 1}
        step={1}
        value={index}
        aria-valuetext={t('date.steps', { index: index + 1, total: steps.length, date: longDate(current, screen) })}
        onChange={(event) => onChange(steps[Number(event.target.value)] ?? today)}
      />
      <datalist id={`${id}-days`}>
        {steps.map((date, step) => (
          <option key={date} value={step} />
        ))}
      </datalist>
      <p className="date-slider__ends soft minor" aria-hidden="true">
        <span>{shortDate(steps[0] ?? today, screen)}</span>
        <span>{shortDate(today, screen)}</span>
      </p>
    </div>
  );
}

function stepsOf(dates: readonly string[], today: string): string[] {
  const until = dates.filter((date) => date < today);
  return [...until, today];
}
