import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../forms/form-fields.ts';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { timeWords } from './times-words.ts';
import { dayParts, partOf, readTimes, typedTime, weekdays } from './week-time.ts';
import './week-times.css';

interface WeekTimesProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** When in an ordinary week: seven days of three parts. Times that are no part of a day stand below, and can be taken away. */
export function WeekTimes({ label, value, onChange, hint, error }: WeekTimesProps): ReactElement {
  const { t } = useTranslation();
  const chosen = listed(value);
  const toggle = (one: string): void =>
    onChange((chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]).join(','));
  const others = readTimes(chosen).filter((time) => partOf(time) === null || time.weeks === 'SOME');
  return (
    <fieldset className="week-times">
      <legend className="utrecht-form-label">{label}</legend>
      {hint ? <p className="utrecht-form-field-description minor">{hint}</p> : null}
      <div className="week-times__days">
        {weekdays.map((weekday) => (
          <div key={weekday} className="week-times__day" role="group" aria-label={t(`clientFacts.day.${weekday}`)}>
            <span aria-hidden="true">{t(`clientFacts.day.${weekday}`)}</span>
            {dayParts.map(({ part, from, until }) => {
              const time = { weekday, from, until };
              return (
                <ChoiceChip
                  key={part}
                  look="ticked"
                  chosen={chosen.includes(typedTime(time))}
                  label={timeWords(t, time)}
                  onChoose={() => toggle(typedTime(time))}
                >
                  {t(`clientFacts.part.${part}`)}
                </ChoiceChip>
              );
            })}
          </div>
        ))}
      </div>
      {others.map((time) => (
        <p key={typedTime(time)} className="week-times__other">
          {timeWords(t, time)}
          <button
            type="button"
            className="icon-button"
            aria-label={t('clientFacts.takeAway', { what: timeWords(t, time) })}
            onClick={() => toggle(typedTime(time))}
          >
            <Icon name="close" size={20} />
          </button>
        </p>
      ))}
      {error ? (
        <p className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </p>
      ) : null}
    </fieldset>
  );
}
