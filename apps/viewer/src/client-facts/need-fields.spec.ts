import type { TFunction } from 'i18next';
import { valuesOf } from '../forms/form-fields.ts';
import { distanceWords, needFields, needOf, typedNeed } from './need-fields.ts';
import type { Need } from './use-client-facts.ts';

const t = ((key: string) => key) as unknown as TFunction;

const need: Need = {
  id: 'need',
  version: 3,
  words: 'Samen eten',
  supportKind: 'COMPANY',
  lifeDomain: 'SOCIAL',
  interest: 'EATING_TOGETHER',
  handlesMoney: true,
  withWhom: 'WOMAN',
  stepFree: true,
  mostMetres: 1500,
  since: '2026-11-03',
  confirmedOn: '2026-11-03',
  state: 'OPEN',
  endedOn: null,
  recordedBy: null,
};

function throughTheForm(stored: Need) {
  return needOf(valuesOf(needFields(t, 'nl', stored.mostMetres), typedNeed(stored)));
}

describe('a need in a form', () => {
  test('comes out as it went in', () => {
    const { words, supportKind, lifeDomain, interest, handlesMoney, withWhom, stepFree, mostMetres, since } = need;
    const facts = { words, supportKind, lifeDomain, interest, handlesMoney, withWhom, stepFree, mostMetres, since };
    expect(throughTheForm(need)).toEqual(facts);
  });

  test('with nothing chosen holds no conditions', () => {
    const bare = { ...need, lifeDomain: null, interest: null, withWhom: null, mostMetres: null };
    const open = { ...bare, handlesMoney: false, stepFree: false };
    expect(throughTheForm(open)).toMatchObject({
      lifeDomain: null,
      interest: null,
      withWhom: null,
      mostMetres: null,
      handlesMoney: false,
      stepFree: false,
    });
  });

  test('offers a distance that was stored and is none of the usual ones', () => {
    const distances = needFields(t, 'nl', 1500).find(({ name }) => name === 'mostMetres')?.options ?? [];
    expect(distances.map(({ value }) => value)).toContain('1500');
  });

  test('says distances as people do', () => {
    expect([500, 1500, 2000].map((metres) => distanceWords(metres, 'nl'))).toEqual(['500 m', '1,5 km', '2 km']);
  });
});
