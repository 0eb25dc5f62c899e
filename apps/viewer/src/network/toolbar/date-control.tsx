import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { Icon } from '../../parts/icon.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { DateField } from './date-field.tsx';
import { DateSlider } from './date-slider.tsx';
import './date-control.css';

interface DateControlProps {
  label: string;
  value: string;
  /** The days on which something changed, oldest first. */
  dates: readonly string[];
  onChange: (date: string) => void;
}

/** The day of the picture: typed, moved along the days of change, or back to today. */
export function DateControl({ label, value, dates, onChange }: DateControlProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const [open, setOpen] = useState(false);
  const words = shortDate(value, screen);
  const text = value === today ? t('date.today', { date: words }) : words;
  const choose = (date: string): void => {
    onChange(date);
    setOpen(false);
  };
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="date-control" aria-label={`${label} ${text}`}>
        <Icon name="calendar" size={16} />
        <span className="date-control__value">{text}</span>
        <Icon name="chevronDown" size={16} />
      </Button>
      <Popover className="date-popover" placement="bottom start" aria-label={t('date.heading')}>
        <div className="date-popover__content">
          <h2 className="date-popover__heading">{t('date.heading')}</h2>
          <DateField key={value} value={value} today={today} onChange={choose} />
          {dates.length >= 3 ? <DateSlider value={value} dates={dates} today={today} onChange={onChange} /> : null}
          {value === today ? null : (
            <button type="button" className="text-button" onClick={() => choose(today)}>
              {t('date.toToday')}
            </button>
          )}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
