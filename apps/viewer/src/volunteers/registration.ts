import type { TFunction } from 'i18next';
import type { FormField, FormValues } from '../forms/form-fields.ts';
import { RegisterVolunteerDocument, type VolunteerChoicesQuery } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import type { Registrant } from './registrant.types.ts';

export type Choices = VolunteerChoicesQuery;

/** What is asked when somebody is registered; names and buurt only of who is new. */
export function registerFields(t: TFunction, registrant: Registrant, choices: Choices): FormField[] {
  const word = (name: RegistrationWord): string => t(`volunteers.registration.${name}`);
  const areas = choices.ownAreas.map(({ code, name }) => ({ value: code, text: name }));
  const who: FormField[] = [
    { name: 'callName', kind: 'line', longest: 80, label: word('callName') },
    { name: 'familyName', kind: 'line', longest: 80, label: word('familyName') },
    {
      name: 'areaCode',
      kind: 'pick',
      label: word('area'),
      options: [{ value: '', text: word('chooseArea') }, ...areas],
    },
  ];
  return [
    ...('newName' in registrant ? who : []),
    { name: 'since', kind: 'day', label: word('since') },
    { name: 'peopleLimit', kind: 'count', label: word('peopleLimit') },
    { name: 'guideId', kind: 'pick', label: word('guide'), options: guideOptions(t, choices) },
  ];
}

type RegistrationWord = 'callName' | 'familyName' | 'area' | 'chooseArea' | 'since' | 'peopleLimit' | 'guide';

export function guideOptions(t: TFunction, { possibleGuides }: Pick<Choices, 'possibleGuides'>) {
  return possibleGuides.map(({ professionalId, name, self }) => ({
    value: professionalId,
    text: self ? t('volunteers.guideYou', { name }) : name,
  }));
}

/** The id of the new volunteer, or null when this resident is one already. */
export async function sendRegistration(
  registrant: Registrant,
  values: FormValues,
  idempotencyKey: string,
): Promise<string | null> {
  const who =
    'resident' in registrant
      ? { residentId: registrant.resident.residentId }
      : {
          newResident: {
            callName: values.needed('callName'),
            familyName: values.needed('familyName'),
            areaCode: values.needed('areaCode'),
          },
        };
  const { registerVolunteer: answer } = await request(RegisterVolunteerDocument, {
    input: {
      idempotencyKey,
      ...who,
      since: values.needed('since'),
      peopleLimit: values.count('peopleLimit') ?? 1,
      guideId: values.text('guideId'),
    },
  });
  return answer.__typename === 'VolunteerRegistered' ? answer.volunteerId : null;
}
