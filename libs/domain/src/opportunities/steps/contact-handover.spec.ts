import { contactHandover, type HandoverFacts } from './contact-handover.ts';

const today = '2026-11-17';
const present = { leavesOn: null, awayFrom: null, awayUntil: null };
const ilse = { professionalId: 'ilse', name: 'Ilse', knows: 'MAP' as const, ...present };
const karim = { professionalId: 'karim', name: 'Karim', knows: null, ...present };
const joost = (absence: Partial<HandoverFacts['absence']>, rest: Partial<HandoverFacts> = {}): HandoverFacts => ({
  clientName: 'Joost',
  contactName: 'Sara',
  absence: { ...present, ...absence },
  colleagues: [karim, ilse],
  ...rest,
});

describe('handing over a contact person', () => {
  test('names when, and first who the client knows already', () => {
    expect(contactHandover(joost({ leavesOn: '2026-12-29' }), today, 'NL')).toEqual({
      reason: 'LEAVES',
      from: '2026-12-29',
      until: null,
      text: 'Sara vertrekt op 29 december 2026. Dat is over 6 weken. Joost kent Ilse al.',
      advice: 'Joost kiest zelf. Plan één gesprek met Sara en Ilse samen.',
      colleagues: [
        { professionalId: 'ilse', name: 'Ilse', known: true, knownVia: 'staat op de netwerkkaart' },
        { professionalId: 'karim', name: 'Karim', known: false, knownVia: null },
      ],
    });
  });

  test.each([
    ['leaves after more than eight weeks', { leavesOn: '2027-01-13' }, null],
    ['leaves within eight weeks', { leavesOn: '2027-01-12' }, 'LEAVES'],
    ['away for almost three weeks', { awayFrom: '2026-11-20', awayUntil: '2026-12-10' }, null],
    ['away for three weeks', { awayFrom: '2026-11-20', awayUntil: '2026-12-11' }, 'AWAY'],
    ['back today', { awayFrom: '2026-10-01', awayUntil: today }, null],
    ['away, and nobody knows until when', { awayFrom: '2026-11-10' }, 'AWAY'],
    ['there', {}, null],
  ])('%s', (_when, absence, reason) => {
    expect(contactHandover(joost(absence), today, 'NL')?.reason ?? null).toBe(reason);
  });

  test('does not name who leaves as well, and speaks to the contact person in person', () => {
    const colleagues = [{ ...ilse, leavesOn: '2026-12-01' }];
    const asked = contactHandover(joost({ awayFrom: '2026-12-01' }, { colleagues, contactName: null }), today, 'EN');
    expect(asked).toMatchObject({
      text: 'You are away from 1 December 2026.',
      advice: 'Joost chooses. Plan one conversation together with the new contact person.',
      colleagues: [],
    });
  });
});
