import type { Language } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';

const longDates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  NL: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  EN: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "3 maart 2027", "3 March 2027". */
export function longDateWords(date: IsoDate, language: Language): string {
  return longDates[language].format(new Date(`${date}T00:00:00Z`));
}
