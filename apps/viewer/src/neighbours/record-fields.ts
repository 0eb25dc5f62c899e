import { genders, type Gender } from '@netwerk/domain';
import type { TFunction } from 'i18next';
import { offerFields, offerOf } from '../client-facts/offer-fields.ts';
import type { FormField, FormValues } from '../forms/form-fields.ts';
import type { RecordNeighbourInput } from '../graphql/generated/graphql.ts';
import { neighbourOfferFields } from './neighbour-offer-dialogs.tsx';
import type { Neighbour } from './use-neighbours.ts';
import type { WhoIsRecorded } from './who-is-recorded.types.ts';

/** What is asked when a neighbour is recorded; names and buurt only of who is new. */
export function recordFields(
  t: TFunction,
  who: WhoIsRecorded,
  areas: readonly { code: string; name: string }[],
): FormField[] {
  return [
    ...('newName' in who ? nameFields(t, areas) : []),
    ...neighbourOfferFields(offerFields(t), t('neighbours.handlesMoney')),
    {
      name: 'gender',
      kind: 'pick',
      optional: true,
      label: t('neighbours.gender'),
      options: [
        { value: '', text: t('neighbours.genderOf.none') },
        ...genders.map((value) => ({ value, text: t(`neighbours.genderOf.${value}`) })),
      ],
    },
    { name: 'givenOn', kind: 'day', label: t('neighbours.givenOn') },
    { name: 'expiresOn', kind: 'day', label: t('neighbours.expiresOn') },
  ];
}

function nameFields(t: TFunction, areas: readonly { code: string; name: string }[]): FormField[] {
  return [
    { name: 'callName', kind: 'line', longest: 80, label: t('neighbours.callName') },
    { name: 'familyName', kind: 'line', longest: 80, label: t('neighbours.familyName') },
    {
      name: 'areaCode',
      kind: 'pick',
      label: t('neighbours.area'),
      options: [
        { value: '', text: t('neighbours.chooseArea') },
        ...areas.map(({ code, name }) => ({ value: code, text: name })),
      ],
    },
  ];
}

/** What is sent: the offer of the form beside what stood already. */
export function recordInput(
  who: WhoIsRecorded,
  values: FormValues,
  standing: Neighbour['offers'],
): Omit<RecordNeighbourInput, 'idempotencyKey'> {
  const gender = genders.find((each): each is Gender => each === values.text('gender')) ?? null;
  const kept = standing.map(({ id, words, supportKind, lifeDomain, interest, handlesMoney, at }) => ({
    ...{ id, words, supportKind, lifeDomain, interest, handlesMoney, at },
  }));
  const agreement = { gender, givenOn: values.needed('givenOn'), expiresOn: values.needed('expiresOn') };
  const offers = [...kept, offerOf(values)];
  if (!('newName' in who)) return { residentId: who.resident.residentId, ...agreement, offers };
  const newResident = {
    callName: values.needed('callName'),
    familyName: values.needed('familyName'),
    areaCode: values.needed('areaCode'),
    notThese: [...who.notThese],
  };
  return { newResident, ...agreement, offers };
}
