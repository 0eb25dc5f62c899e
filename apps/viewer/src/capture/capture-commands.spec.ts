import { nameCommand, placeCommand, relationCommand, sectorCommand, supportCommand } from './capture-commands.ts';
import { aMember, today } from './testing/people.ts';

const act = { today, tieId: 'new-tie' };

test('a name is kept with what the talk was about and nothing else', () => {
  const said = { callName: 'Roos', lifeDomain: 'SOCIAL', today } as const;
  expect(nameCommand({ memberId: 'm', tieId: 't' }, said)).toMatchObject({
    kind: 'recordMember',
    input: {
      memberId: 'm',
      tieId: 't',
      callName: 'Roos',
      relation: null,
      on: today,
      facts: { ring: null, lifeDomain: 'SOCIAL', nature: 'NAMED', support: [] },
    },
  });
});

test('a place completes what was named today, in the same period, with the sector that goes with the relation', () => {
  const roos = aMember('Roos', { relation: 'kleinkind', version: 3 });
  expect(placeCommand(roos, 1, act)).toEqual({
    kind: 'correctTie',
    input: {
      memberId: 'id-Roos',
      baseVersion: 3,
      tieId: 'tie-Roos',
      facts: expect.objectContaining({ ring: 1, outside: false, nature: 'ORDINARY', sector: 'FAMILY' }),
      validFrom: null,
      validTo: null,
    },
  });
});

test('another place for somebody who stood there since March is a change from today on; the rest stays as it was told', () => {
  const support = [{ kind: 'ADVICE' as const, received: 3, given: 0, words: 'de post' }];
  const told = { nature: 'TENSION', sector: 'CARE', support } as const;
  const els = aMember('Els', { tie: { ...told, ring: 2, validFrom: '2026-03-11' } });
  const { kind, input } = placeCommand(els, 3, act);
  expect(kind).toBe('recordTie');
  expect(input).toMatchObject({ tieId: 'new-tie', since: today, facts: { ...told, ring: 3 } });
});

test('outside the rim has no ring; not knowing leaves the ring open but says that there is a tie', () => {
  const tie = { ring: 2, nature: 'ORDINARY' } as const;
  expect(placeCommand(aMember('A', { tie }), 'OUTSIDE', act).input).toMatchObject({
    facts: { ring: null, outside: true },
  });
  expect(placeCommand(aMember('A'), 'UNSURE', act).input).toMatchObject({
    facts: { ring: null, outside: false, nature: 'ORDINARY' },
  });
});

test('a sector alone says no more than the sector', () => {
  expect(sectorCommand(aMember('A'), 'WORK_SCHOOL_CLUB', act).input).toMatchObject({
    facts: { sector: 'WORK_SCHOOL_CLUB', nature: 'NAMED', ring: null },
  });
});

test('support for who was only named makes it a tie', () => {
  expect(supportCommand(aMember('A'), 'COMPANY', 'both', act).input).toMatchObject({
    facts: { nature: 'ORDINARY', support: [{ kind: 'COMPANY', received: 1, given: 1, words: null }] },
  });
});

test('a relation sets the kind; own words and taking it back leave the kind alone', () => {
  const els = aMember('Els', { kind: 'PROFESSIONAL' });
  expect(relationCommand(aMember('Els'), 'zorg', 'CARE').input).toMatchObject({
    relation: 'zorg',
    kind: 'PROFESSIONAL',
  });
  expect(relationCommand(els, 'wijkzuster', null).input).toMatchObject({
    relation: 'wijkzuster',
    kind: 'PROFESSIONAL',
  });
  expect(relationCommand(els, null, null).input).toMatchObject({ relation: null });
});
