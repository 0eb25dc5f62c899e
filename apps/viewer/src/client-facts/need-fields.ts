import type { TFunction } from 'i18next';
import { yes, type FormField, type FormValues, type Typed } from '../forms/form-fields.ts';
import { typedDate } from '../language/format.ts';
import { subjectFields, subjectOf, typedSubject } from './offer-fields.ts';
import type { Need } from './use-client-facts.ts';

/** Distances that people think in, in metres: a walk, a longer walk, a bicycle ride. */
const distances = [500, 1000, 2000, 5000];

/** "500 m", "1,5 km". */
export function distanceWords(metres: number, locale: string): string {
  if (metres < 1000) return `${metres} m`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(metres / 1000)} km`;
}

export function needFields(t: TFunction, locale: string, stored: number | null): FormField[] {
  const metres = stored === null || distances.includes(stored) ? distances : [...distances, stored];
  return [
    {
      name: 'words',
      kind: 'line',
      longest: 300,
      label: t('clientFacts.needs.words'),
      hint: t('clientFacts.needs.wordsHint'),
    },
    ...subjectFields(t),
    {
      name: 'withWhom',
      kind: 'pick',
      optional: true,
      label: t('clientFacts.needs.withWhom'),
      options: [
        { value: '', text: t('clientFacts.needs.anybody') },
        { value: 'WOMAN', text: t('clientFacts.needs.WOMAN') },
        { value: 'MAN', text: t('clientFacts.needs.MAN') },
      ],
    },
    { name: 'stepFree', kind: 'check', label: t('clientFacts.needs.stepFree') },
    {
      name: 'mostMetres',
      kind: 'pick',
      optional: true,
      label: t('clientFacts.needs.distance'),
      options: [
        { value: '', text: t('clientFacts.needs.anyDistance') },
        ...metres.map((each) => ({
          value: String(each),
          text: t('clientFacts.needs.within', { distance: distanceWords(each, locale) }),
        })),
      ],
    },
    { name: 'since', kind: 'day', label: t('clientFacts.saidOn') },
  ];
}

export function typedNeed(need: Need): Typed {
  return {
    ...typedSubject(need),
    withWhom: need.withWhom ?? '',
    stepFree: need.stepFree ? yes : '',
    mostMetres: need.mostMetres === null ? '' : String(need.mostMetres),
    since: typedDate(need.since),
  };
}

export function needOf(values: FormValues) {
  const withWhom = values.text('withWhom');
  return {
    ...subjectOf(values),
    withWhom: (['WOMAN', 'MAN'] as const).find((each) => each === withWhom) ?? null,
    stepFree: values.yes('stepFree'),
    mostMetres: values.count('mostMetres'),
    since: values.needed('since'),
  };
}
