import { emptyForm, factsOf, problemsIn } from './form-values.ts';

const filled = { ...emptyForm, name: 'Eettafel', rhythm: 'maandag', areaCodes: ['BU1'] };

describe('the form of an initiative', () => {
  test('says what is missing, and which numbers are none', () => {
    expect(problemsIn(emptyForm).map(({ field }) => field)).toEqual(['name', 'rhythm', 'areaCodes']);
    expect(problemsIn(filled)).toEqual([]);
    expect(problemsIn({ ...filled, places: 'twaalf', taken: '-1' })).toEqual([
      { field: 'places', reason: 'NOT_A_NUMBER' },
      { field: 'taken', reason: 'NOT_A_NUMBER' },
    ]);
    expect(problemsIn({ ...filled, latitude: '52,0787', longitude: 'Lindeplein' })).toEqual([
      { field: 'longitude', reason: 'NOT_DEGREES' },
    ]);
  });

  test('sends what was left empty as not known, and texts as they were typed', () => {
    const facts = factsOf({ ...filled, cost: ' gratis ', places: ' 12 ', wheelchair: 'NO' });
    expect(facts).toMatchObject({
      summary: null,
      cost: ' gratis ',
      places: 12,
      wheelchair: false,
      organisationId: null,
    });
    const place = factsOf({ ...filled, latitude: '52,0787', longitude: ' 4.2888' });
    expect(place).toMatchObject({ latitude: 52.0787, longitude: 4.2888, onlyFor: null });
    expect(factsOf(filled)).toMatchObject({ places: null, taken: 0, wheelchair: null });
  });
});
