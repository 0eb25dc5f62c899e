import type { TFunction } from 'i18next';
import { longDate } from '../../language/format.ts';
import type { ScreenLanguage } from '../../language/language.ts';
import type {
  InitiativeOnlyFor,
  InitiativeState,
  Interest,
  LifeDomain,
  SupportKind,
} from '../../graphql/generated/graphql.ts';
import type { Initiative } from './use-initiative.ts';

export type InitiativeEvent = Initiative['history'][number];

/** One line of the history as a sentence: "Prijs van € 3,50 naar € 4,00". */
export function eventWords(event: InitiativeEvent, t: TFunction, screen: ScreenLanguage): string {
  switch (event.kind) {
    case 'CONFIRMED':
      return event.after === null
        ? t('directory.event.CONFIRMED')
        : t('directory.event.confirmedFree', { count: Number(event.after) });
    case 'STATE_SET':
      return stateWords(event.after ?? 'OPEN', t, screen);
    case 'CHANGED':
      return changeWords(event, t);
    default:
      return t(`directory.event.${event.kind}`);
  }
}

/** "OPEN", or "PAUSED 2027-03-01". */
function stateWords(after: string, t: TFunction, screen: ScreenLanguage): string {
  const [state, until] = after.split(' ');
  return t(`directory.event.state.${state as InitiativeState}`, { until: until ? longDate(until, screen) : '' });
}

function changeWords({ field, before, after }: InitiativeEvent, t: TFunction): string {
  if (field === null) return t('directory.event.changed');
  const values = {
    field: t(`directory.field.${field}`),
    before: valueWords(field, before, t),
    after: valueWords(field, after, t),
  };
  if (values.before !== '' && values.after !== '') return t('directory.event.fromTo', values);
  if (values.after !== '') return t('directory.event.nowIs', values);
  return values.before !== '' ? t('directory.event.takenAway', values) : t('directory.event.changedField', values);
}

const coded = {
  SUPPORT_KINDS: (code: string, t: TFunction) => t(`directory.support.${code as SupportKind}`),
  LIFE_DOMAINS: (code: string, t: TFunction) => t(`directory.lifeDomain.${code as LifeDomain}`),
  KIND: (code: string, t: TFunction) => t(`directory.kind.${code as Initiative['kind']}`),
  INTERESTS: (code: string, t: TFunction) => t(`interests.${code as Interest}`),
  SEEKS_INTERESTS: (code: string, t: TFunction) => t(`interests.${code as Interest}`),
  ONLY_FOR: (code: string, t: TFunction) => t(`directory.form.only.${code as InitiativeOnlyFor}`),
  WHEELCHAIR: (code: string, t: TFunction) => t(`directory.one.wheelchair.${code as 'YES' | 'NO'}`),
};

/** Codes in the words of the screen; whatever somebody wrote stays as it is. */
function valueWords(field: string, value: string | null, t: TFunction): string {
  if (value === null) return '';
  const words = coded[field as keyof typeof coded] as ((code: string, t: TFunction) => string) | undefined;
  return words === undefined
    ? value
    : value
        .split(', ')
        .map((code) => words(code, t))
        .join(', ');
}
