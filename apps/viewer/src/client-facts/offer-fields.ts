import type { TFunction } from 'i18next';
import {
  interests,
  lifeDomains,
  supportKinds,
  type Interest,
  type LifeDomain,
  type SupportKind,
} from '@netwerk/domain';
import type { FormField, FormValues, Typed } from '../forms/form-fields.ts';
import { yes } from '../forms/form-fields.ts';
import { typedDate } from '../language/format.ts';
import { readTimes, typedTime, type WeekTime } from '../week/week-time.ts';

const longest = 300;

/** What an offer and a need have in common. */
export function subjectFields(t: TFunction): FormField[] {
  return [
    {
      name: 'supportKind',
      kind: 'pick',
      label: t('clientFacts.supportKind'),
      options: supportKinds.map((value) => ({ value, text: t(`support.${value}`) })),
    },
    {
      name: 'interest',
      kind: 'pick',
      optional: true,
      label: t('clientFacts.interest'),
      options: [{ value: '', text: t('clientFacts.noInterest') }, ...interestOptions(t)],
    },
    {
      name: 'lifeDomain',
      kind: 'pick',
      optional: true,
      label: t('clientFacts.lifeDomain'),
      options: [
        { value: '', text: t('clientFacts.noLifeDomain') },
        ...lifeDomains.map((value) => ({ value, text: t(`lifeDomain.${value}`) })),
      ],
    },
    { name: 'handlesMoney', kind: 'check', label: t('clientFacts.handlesMoney') },
  ];
}

/** Every interest, by its words. */
export function interestOptions(t: TFunction): { value: Interest; text: string }[] {
  return interests
    .map((value) => ({ value, text: t(`interests.${value}`) }))
    .sort((one, other) => one.text.localeCompare(other.text));
}

/** What somebody can or wants to do. */
export function offerFields(t: TFunction): FormField[] {
  return [
    { name: 'words', kind: 'line', longest, label: t('clientFacts.talents.words') },
    ...subjectFields(t),
    { name: 'at', kind: 'week', label: t('clientFacts.at'), hint: t('clientFacts.atHint') },
  ];
}

interface TypedSubject {
  readonly words: string;
  readonly supportKind: string;
  readonly lifeDomain: string | null;
  readonly interest: string | null;
  readonly handlesMoney: boolean;
}

export function typedSubject({ words, supportKind, lifeDomain, interest, handlesMoney }: TypedSubject): Typed {
  return {
    words,
    supportKind,
    lifeDomain: lifeDomain ?? '',
    interest: interest ?? '',
    handlesMoney: handlesMoney ? yes : '',
  };
}

export function typedOffer(offer: TypedSubject & { at: readonly WeekTime[] }): Typed {
  return { ...typedSubject(offer), at: offer.at.map(typedTime).join(',') };
}

export function newOffer(today: string): Typed {
  return { supportKind: 'COMPANY', since: typedDate(today) };
}

/** What a form says a need or an offer is about, as it is sent. */
export function subjectOf(values: FormValues) {
  return {
    words: values.needed('words'),
    supportKind: supportKindOf(values.needed('supportKind')),
    lifeDomain: lifeDomainOf(values.text('lifeDomain')),
    interest: interestOf(values.text('interest')),
    handlesMoney: values.yes('handlesMoney'),
  };
}

export function offerOf(values: FormValues) {
  return { ...subjectOf(values), at: readTimes(values.list('at')) };
}

function supportKindOf(text: string): SupportKind {
  return supportKinds.find((each) => each === text) ?? 'COMPANY';
}

function lifeDomainOf(text: string | null): LifeDomain | null {
  return lifeDomains.find((each) => each === text) ?? null;
}

export function interestOf(text: string | null): Interest | null {
  return interests.find((each) => each === text) ?? null;
}
