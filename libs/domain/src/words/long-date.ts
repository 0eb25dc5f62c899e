import type { Language } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';

/** "3 maart 2027", "3 March 2027". */
export function longDateWords(date: IsoDate, language: Language): string {
  const locale = language === 'NL' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
