import { mapAgreementSentence, searchAgreementSentence, withdrawalSentence } from './agreement-sentences.ts';
import { agreementKinds, agreementStates, type AgreementStanding } from './agreement.types.ts';

const valid: AgreementStanding = { state: 'VALID', until: '2027-03-03' };
const expired: AgreementStanding = { state: 'EXPIRED', until: '2026-03-03' };
const withdrawn: AgreementStanding = { state: 'WITHDRAWN', until: '2026-05-01' };
const missing: AgreementStanding = { state: 'MISSING', until: null };

describe('what I1 allows', () => {
  test.each([
    [valid, 'Met I1 mag u een netwerkkaart maken en bewaren tot 3 maart 2027.'],
    [
      expired,
      'I1 gold tot 3 maart 2026. U mag de kaart nog lezen, maar er niets bij vastleggen. Vraag opnieuw of er een netwerkkaart mag zijn.',
    ],
    [
      withdrawn,
      'I1 is ingetrokken op 1 mei 2026. Wat er was vastgelegd blijft gesloten: niemand kan de kaart nog openen.',
    ],
    [missing, 'Er is nog geen I1. Vraag eerst of er een netwerkkaart mag zijn; tot die tijd leggen we niemand vast.'],
  ])('%j in Dutch', (standing, sentence) => {
    expect(mapAgreementSentence(standing, 'NL')).toBe(sentence);
  });

  test.each([
    [valid, 'With I1 you may make and keep a network map until 3 March 2027.'],
    [
      expired,
      'I1 held until 3 March 2026. You may still read the map, but not add to it. Ask again whether there may be a network map.',
    ],
    [withdrawn, 'I1 was withdrawn on 1 May 2026. What was recorded stays closed: nobody can open the map any more.'],
    [missing, 'There is no I1 yet. First ask whether there may be a network map; until then we record nobody.'],
  ])('%j in English', (standing, sentence) => {
    expect(mapAgreementSentence(standing, 'EN')).toBe(sentence);
  });
});

describe('what I2 allows', () => {
  test.each([
    [valid, valid, 'Met I2 mag er naar hulp gezocht worden tot 3 maart 2027.'],
    [expired, valid, 'I2 geldt tot 3 maart 2027, maar zoeken begint bij de kaart. Daarvoor is eerst I1 nodig.'],
    [
      valid,
      expired,
      'I2 gold tot 3 maart 2026. Vraag opnieuw of er naar hulp gezocht mag worden; tot die tijd zoeken we niet.',
    ],
    [valid, withdrawn, 'I2 is ingetrokken op 1 mei 2026. We zoeken niet meer naar hulp.'],
    [valid, missing, 'Zonder I2 zoeken we nog niet naar hulp.'],
  ])('with I1 %j and I2 %j', (i1, i2, sentence) => {
    expect(searchAgreementSentence({ i1, i2 }, 'NL')).toBe(sentence);
  });

  test('in English as well, in every state', () => {
    const said = agreementStates.map((state) =>
      searchAgreementSentence({ i1: valid, i2: { state, until: state === 'MISSING' ? null : '2027-03-03' } }, 'EN'),
    );
    expect(said).toEqual([
      'With I2 help may be looked for until 3 March 2027.',
      'I2 held until 3 March 2027. Ask again whether help may be looked for; until then we do not look.',
      'I2 was withdrawn on 3 March 2027. We no longer look for help.',
      'Without I2 we do not look for help yet.',
    ]);
    expect(searchAgreementSentence({ i1: missing, i2: valid }, 'EN')).toBe(
      'I2 holds until 3 March 2027, but looking starts with the map. That needs I1 first.',
    );
  });
});

test('a withdrawal says beforehand what it does, and promises no erasure', () => {
  for (const kind of agreementKinds) {
    expect(withdrawalSentence(kind, 'NL')).not.toBe(withdrawalSentence(kind, 'EN'));
  }
  expect(withdrawalSentence('I1', 'NL')).toContain('niemand kan de kaart nog openen');
  expect(withdrawalSentence('I2', 'NL')).toContain('De netwerkkaart blijft bestaan');
});
