import { mapAgreementSentence, searchAgreementSentence, withdrawalSentence } from './agreement-sentences.ts';
import { agreementKinds, agreementStates, type AgreementStanding } from './agreement.types.ts';

const valid: AgreementStanding = { state: 'VALID', until: '2027-03-03' };
const expired: AgreementStanding = { state: 'EXPIRED', until: '2026-03-03' };
const withdrawn: AgreementStanding = { state: 'WITHDRAWN', until: '2026-05-01' };
const missing: AgreementStanding = { state: 'MISSING', until: null };

describe('what I1 allows', () => {
  test.each([
    [valid, 'U mag een netwerkkaart maken en bewaren tot 3 maart 2027.'],
    [
      expired,
      'De afspraak over de netwerkkaart gold tot 3 maart 2026. U mag de kaart nog lezen, maar er niets bij vastleggen. Vraag opnieuw of er een netwerkkaart mag zijn.',
    ],
    [
      withdrawn,
      'De afspraak over de netwerkkaart is ingetrokken op 1 mei 2026. Wat er was vastgelegd blijft gesloten: niemand kan de kaart nog openen.',
    ],
    [
      missing,
      'Er is nog geen afspraak over een netwerkkaart. Vraag eerst of er een netwerkkaart mag zijn; tot die tijd leggen we niemand vast.',
    ],
  ])('%j in Dutch', (standing, sentence) => {
    expect(mapAgreementSentence(standing, 'NL')).toBe(sentence);
  });

  test.each([
    [valid, 'You may make and keep a network map until 3 March 2027.'],
    [
      expired,
      'The agreement on the network map held until 3 March 2026. You may still read the map, but not add to it. Ask again whether there may be a network map.',
    ],
    [
      withdrawn,
      'The agreement on the network map was withdrawn on 1 May 2026. What was recorded stays closed: nobody can open the map any more.',
    ],
    [
      missing,
      'There is no agreement on a network map yet. First ask whether there may be a network map; until then we record nobody.',
    ],
  ])('%j in English', (standing, sentence) => {
    expect(mapAgreementSentence(standing, 'EN')).toBe(sentence);
  });
});

describe('what I2 allows', () => {
  test.each([
    [valid, valid, 'U mag naar hulp zoeken tot 3 maart 2027.'],
    [
      expired,
      valid,
      'De afspraak over zoeken geldt tot 3 maart 2027, maar zoeken begint bij de kaart. Vraag daarom eerst of er een netwerkkaart mag zijn.',
    ],
    [
      valid,
      expired,
      'De afspraak over zoeken gold tot 3 maart 2026. Vraag opnieuw of er naar hulp gezocht mag worden; tot die tijd zoeken we niet.',
    ],
    [valid, withdrawn, 'De afspraak over zoeken is ingetrokken op 1 mei 2026. We zoeken niet meer naar hulp.'],
    [valid, missing, 'Er is nog geen afspraak over zoeken. Tot die tijd zoeken we niet naar hulp.'],
  ])('with I1 %j and I2 %j', (i1, i2, sentence) => {
    expect(searchAgreementSentence({ i1, i2 }, 'NL')).toBe(sentence);
  });

  test('in English as well, in every state', () => {
    const said = agreementStates.map((state) =>
      searchAgreementSentence({ i1: valid, i2: { state, until: state === 'MISSING' ? null : '2027-03-03' } }, 'EN'),
    );
    expect(said).toEqual([
      'You may look for help until 3 March 2027.',
      'The agreement on looking for help held until 3 March 2027. Ask again whether help may be looked for; until then we do not look.',
      'The agreement on looking for help was withdrawn on 3 March 2027. We no longer look for help.',
      'There is no agreement on looking for help yet. Until then we do not look.',
    ]);
    expect(searchAgreementSentence({ i1: missing, i2: valid }, 'EN')).toBe(
      'The agreement on looking for help holds until 3 March 2027, but looking starts with the map. So ask first whether there may be a network map.',
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
