import { opportunityFlags, opportunityGates } from './gates.ts';
import type { Neighbourhood } from './neighbourhood.types.ts';
import type { Candidate } from './opportunity.types.ts';
import { aCandidate, aFact, initiative, member, person, professional } from './testing/candidate-builder.ts';
import { aNeed, withInitiative, withNeighbour, withProfessional, withVolunteer } from './testing/nearby-builder.ts';
import {
  aNeighbourhood,
  recently,
  today,
  withAvoided,
  withClient,
  withClosed,
  withDecision,
  withIdentity,
  withKnows,
  withMember,
  withOpenTie,
  withTiePeriod,
  type Telling,
} from './testing/neighbourhood-builder.ts';
import { gets } from '../testing/network-builder.ts';

const closing = (candidate: Candidate, neighbourhood: Neighbourhood): readonly string[] =>
  opportunityGates.filter((gate) => gate.closes(candidate, neighbourhood)).map((gate) => gate.code);
const raised = (candidate: Candidate, neighbourhood: Neighbourhood): readonly string[] =>
  opportunityFlags.filter((flag) => flag.raised(candidate, neighbourhood)).map((flag) => flag.code);

/** Both sides of a gate: the candidate is closed by it and by nothing else where `closed` is told, and by nothing without it. */
function bothSides(code: string, candidate: Candidate, around: readonly Telling[], closed: readonly Telling[]): void {
  expect(closing(candidate, aNeighbourhood(...around))).toEqual([]);
  expect(closing(candidate, aNeighbourhood(...around, ...closed))).toEqual([code]);
}

const toMember = (id: string, more: Partial<Candidate> = {}): Candidate => aCandidate({ party: member(id), ...more });
const toPerson = (id: string, more: Partial<Candidate> = {}): Candidate => aCandidate({ party: person(id), ...more });
const toGroup = (id: string, more: Partial<Candidate> = {}): Candidate =>
  aCandidate({ kind: 'JOIN_INITIATIVE', party: initiative(id), ...more });

describe('G1, safety', () => {
  it('closes Kim, sister of Dennis, as helper, as the one who introduces, and as one of a plan', () => {
    const around = [withNeighbour('corrie'), withNeighbour('kim')];
    bothSides('G1', toPerson('kim'), around, [withClosed('kim')]);
    bothSides('G1', toPerson('corrie', { via: person('kim') }), around, [withClosed('kim')]);
    bothSides('G1', toPerson('corrie', { others: [person('kim')] }), around, [withClosed('kim')]);
  });

  it('closes Kim under another identity, from the map to the directory and back', () => {
    const around = [withMember('kim-told'), withNeighbour('kim'), withIdentity('kim-told', 'kim')];
    bothSides('G1', toMember('kim-told'), around, [withClosed('kim')]);
    bothSides('G1', toPerson('kim'), around, [withClosed('kim-told')]);
  });

  it('closes the koffieochtend that she runs', () =>
    bothSides('G1', toGroup('koffieochtend'), [withInitiative('koffieochtend')], [withClosed('koffieochtend')]));

  it('closes whoever lives with somebody who is closed', () => {
    const around = [withNeighbour('kim', { householdId: 'home' }), withNeighbour('rob', { householdId: 'home' })];
    bothSides('G1', toPerson('rob'), around, [withClosed('kim')]);
  });

  it('closes a member with whom the client is not safe, also after that tie ended', () => {
    const party = toMember('dennis', { kind: 'RESUME_CONTACT' });
    bothSides(
      'G1',
      party,
      [withMember('dennis')],
      [withTiePeriod('dennis', { validFrom: '2026-05-01', unsafe: true })],
    );
    const ended = { validFrom: '2024-01-01', validTo: '2025-01-01', endedBecause: 'SAFETY' } as const;
    bothSides('G1', party, [withMember('dennis')], [withTiePeriod('dennis', ended)]);
  });

  it('never leads to somebody with a hidden address', () => {
    expect(closing(toPerson('sandra'), aNeighbourhood(withNeighbour('sandra')))).toEqual([]);
    expect(closing(toPerson('sandra'), aNeighbourhood(withNeighbour('sandra', { hiddenAddress: true })))).toEqual([
      'G1',
    ]);
  });

  it('brings nobody together with whom they are kept apart from, and lets each come alone', () => {
    const circle = aCandidate({ kind: 'CONNECT_CIRCLE', others: [member('anja'), member('bilal'), member('riet')] });
    const around = [withMember('anja'), withMember('bilal'), withMember('riet')];
    const apart: Telling = (all) => ({ ...all, keptApart: [['anja', 'riet']] });
    bothSides('G1', circle, around, [apart]);
    expect(closing(toMember('anja'), aNeighbourhood(...around, apart))).toEqual([]);
  });

  it('leaves Sandra, whose address is hidden, her mother, a group elsewhere and a professional', () => {
    const around = [
      withMember('mother'),
      withNeighbour('corrie'),
      withInitiative('elsewhere', { sameArea: false }),
      withInitiative('nearby'),
      withProfessional('ilse'),
    ];
    const sandra = withClient({ hiddenAddress: true });
    const mother = toMember('mother', { kind: 'RESUME_CONTACT' });
    const expert = aCandidate({ kind: 'PROFESSIONAL_EXPERTISE', party: professional('ilse') });
    for (const candidate of [mother, toGroup('elsewhere'), expert]) {
      expect(closing(candidate, aNeighbourhood(...around, sandra))).toEqual([]);
    }
    bothSides('G1', toGroup('nearby'), around, [sandra]);
    bothSides('G1', toPerson('corrie'), around, [sandra]);
    bothSides('G1', toMember('mother'), around, [sandra]);
  });
});

describe('G2, agreements', () => {
  it('gives nothing without an agreement about the map', () =>
    bothSides('G2', toMember('riet', { kind: 'RESUME_CONTACT' }), [withMember('riet')], [agreed('EXPIRED', 'VALID')]));

  it('looks for nobody outside the own map without an agreement to look', () => {
    const around = [withMember('riet'), withVolunteer('jan'), withInitiative('eettafel')];
    const noLooking = [agreed('VALID', 'WITHDRAWN')];
    expect(closing(toMember('riet'), aNeighbourhood(...around, ...noLooking))).toEqual([]);
    bothSides('G2', toPerson('jan'), around, noLooking);
    bothSides('G2', toGroup('eettafel'), around, noLooking);
    bothSides('G2', toMember('riet', { kind: 'MEET_THROUGH_OTHERS' }), around, noLooking);
  });

  it('asks Wil until her agreement ends, and not on the day itself', () => {
    const wil = toPerson('wil');
    expect(closing(wil, aNeighbourhood(withNeighbour('wil', { mayBeAskedUntil: '2026-11-18' })))).toEqual([]);
    expect(closing(wil, aNeighbourhood(withNeighbour('wil', { mayBeAskedUntil: today })))).toEqual(['G2']);
    expect(closing(wil, aNeighbourhood())).toEqual(['G2']);
  });

  it('names nobody of the map outside it who did not agree to that', () => {
    const viaBilal = toGroup('eettafel', { via: member('bilal') });
    const around = [withInitiative('eettafel'), withMember('bilal')];
    bothSides('G2', viaBilal, around, [withIdentity('bilal', 'p-bilal', { mayBeNamed: false })]);
    expect(closing(viaBilal, aNeighbourhood(...around, withIdentity('bilal', 'p-bilal')))).toEqual([]);
  });
});

describe('G3, niet deze persoon', () => {
  it('closes Tom, also as the person that he is in the directory', () => {
    const around = [withMember('tom'), withNeighbour('p-tom'), withIdentity('tom', 'p-tom')];
    bothSides('G3', toMember('tom'), around, [withAvoided('tom')]);
    bothSides('G3', toPerson('p-tom'), around, [withAvoided('tom')]);
    bothSides('G3', toMember('tom'), around, [withAvoided('p-tom')]);
  });

  it('closes a group that the client does not want', () =>
    bothSides('G3', toGroup('eettafel'), [withInitiative('eettafel')], [withAvoided('eettafel')]));
});

describe('G4, gone', () => {
  const sister = toMember('sister', { kind: 'RESUME_CONTACT' });

  it('gives no nudge about a sister who died, nor under another identity', () => {
    const died = withMember('sister', { member: { goneBecause: 'DIED', goneSince: '2026-02-01' } });
    expect(closing(sister, aNeighbourhood(withMember('sister')))).toEqual([]);
    expect(closing(sister, aNeighbourhood(died))).toEqual(['G4']);
    const around = [withNeighbour('p-sister'), withIdentity('sister', 'p-sister')];
    expect(closing(toPerson('p-sister'), aNeighbourhood(died, ...around))).toEqual(['G4']);
  });

  it.each(['BY_CHOICE', 'DIED', 'MOVED'] as const)('leaves a tie in peace that ended %s', (endedBecause) =>
    bothSides(
      'G4',
      sister,
      [withMember('sister')],
      [withTiePeriod('sister', { validFrom: '2026-03-01', validTo: '2026-06-01', endedBecause })],
    ),
  );

  it('lets a tie be taken up again that faded, or that ended by choice once and began anew', () => {
    const choice = { validFrom: '2025-01-01', validTo: '2025-06-01', endedBecause: 'BY_CHOICE' } as const;
    const faded = { validFrom: '2025-07-01', validTo: '2026-06-01', endedBecause: 'FADED' } as const;
    const riet = withMember('sister', { tie: { id: 'first', ...choice } });
    expect(closing(sister, aNeighbourhood(riet))).toEqual(['G4']);
    expect(closing(sister, aNeighbourhood(riet, withTiePeriod('sister', faded)))).toEqual([]);
  });

  it('leaves a son in peace who broke off contact', () =>
    bothSides(
      'G4',
      toMember('son'),
      [withMember('son')],
      [withTiePeriod('son', { validFrom: '2026-03-01', nature: 'CUT_OFF' })],
    ));
});

describe('G5, load', () => {
  const jan = toPerson('jan');

  it.each<[string, object, readonly string[]]>([
    ['one place left', { load: 1, loadLimit: 2 }, []],
    ['no place left', { load: 2, loadLimit: 2 }, ['G5']],
    ['not registered, helps nobody', { load: 0, loadLimit: null }, []],
    ['not registered, helps one', { load: 1, loadLimit: null }, ['G5']],
    ['paused until tomorrow', { pausedUntil: '2026-11-18' }, ['G5']],
    ['paused until today', { pausedUntil: today }, []],
  ])('judges a volunteer: %s', (_name, jansLoad, codes) =>
    expect(closing(jan, aNeighbourhood(withVolunteer('jan', jansLoad)))).toEqual(codes),
  );

  it('gives Anja, who gives nine of twelve, no task, as helper nor along to the eettafel', () => {
    const acts = (count: number): { tie: { support: ReturnType<typeof gets>[] } } => ({
      tie: { support: [gets('PRACTICAL', count)] },
    });
    const others = [withMember('bilal', acts(3)), withInitiative('eettafel')];
    const carries = aNeighbourhood(withMember('anja', acts(9)), ...others);
    const shares = aNeighbourhood(withMember('anja', acts(2)), ...others);
    for (const candidate of [toMember('anja'), toGroup('eettafel', { via: member('anja') })]) {
      expect(closing(candidate, carries)).toEqual(['G5']);
      expect(closing(candidate, shares)).toEqual([]);
    }
    expect(closing(toMember('bilal'), carries)).toEqual([]);
  });

  it('gives no task to who alone gives three kinds of support', () => {
    const gives = (...kinds: readonly ('PRACTICAL' | 'COMPANY' | 'ADVICE')[]): Telling =>
      withMember('anja', { tie: { support: kinds.map((kind) => gets(kind, 1)) } });
    expect(closing(toMember('anja'), aNeighbourhood(gives('PRACTICAL', 'COMPANY')))).toEqual([]);
    expect(closing(toMember('anja'), aNeighbourhood(gives('PRACTICAL', 'COMPANY', 'ADVICE')))).toEqual(['G5']);
  });

  it('may make the carer lighter, and may have them as a guest', () => {
    const anja = withMember('anja', {
      tie: { support: [gets('PRACTICAL', 3), gets('COMPANY', 3), gets('ADVICE', 3)] },
    });
    const lighter = toMember('bilal', {
      kind: 'RELIEVE_CARER',
      via: member('anja'),
      effect: { ...aCandidate().effect, lightens: 'anja' },
    });
    const guests = aCandidate({ kind: 'CONNECT_CIRCLE', others: [member('anja'), member('bilal')] });
    const neighbourhood = aNeighbourhood(anja, withMember('bilal'));
    expect(closing(lighter, neighbourhood)).toEqual([]);
    expect(closing(guests, neighbourhood)).toEqual([]);
    expect(closing({ ...lighter, party: member('anja') }, neighbourhood)).toEqual(['G5']);
  });
});

describe('G6, minors', () => {
  it('never asks the daughter of fourteen who translates, under no identity', () => {
    const child = withMember('daughter', { member: { minor: true } });
    expect(closing(toMember('daughter'), aNeighbourhood(withMember('daughter')))).toEqual([]);
    expect(closing(toMember('daughter'), aNeighbourhood(child))).toEqual(['G6']);
    const elsewhere = [child, withNeighbour('p-daughter'), withIdentity('daughter', 'p-daughter')];
    expect(closing(toPerson('p-daughter'), aNeighbourhood(...elsewhere))).toEqual(['G6']);
    expect(closing(toPerson('boy'), aNeighbourhood(withNeighbour('boy', { minor: true })))).toEqual(['G6']);
  });

  it('leads a client who is a minor to no stranger, and to groups and the own circle as others', () => {
    const around = [withNeighbour('corrie'), withInitiative('eettafel'), withMember('uncle')];
    const young = withClient({ minor: true });
    bothSides('G6', toPerson('corrie'), around, [young]);
    expect(closing(toGroup('eettafel', { via: member('uncle') }), aNeighbourhood(...around, young))).toEqual([]);
  });
});

describe('G8, screening', () => {
  const papers = aNeed({ words: 'De post blijft liggen', supportKind: 'PRACTICAL', handlesMoney: true });
  const around = [withVolunteer('jan'), withVolunteer('piet', { screenedOn: null }), withMember('uncle')];

  it('lets Jan, who was screened, help with papers, and not Piet, nor an uncle', () => {
    expect(closing(toPerson('jan', { need: papers }), aNeighbourhood(...around))).toEqual([]);
    expect(closing(toPerson('piet', { need: papers }), aNeighbourhood(...around))).toEqual(['G8']);
    expect(closing(toMember('uncle', { need: papers }), aNeighbourhood(...around))).toEqual(['G8']);
    const known = [...around, withIdentity('uncle', 'jan')];
    expect(closing(toMember('uncle', { need: papers }), aNeighbourhood(...known))).toEqual([]);
  });

  it('asks it for practical help and advice about money, for nothing else, and of no group', () => {
    const about = (supportKind: 'ADVICE' | 'COMPANY', lifeDomain: 'FINANCE' | 'SOCIAL'): readonly string[] =>
      closing(toPerson('piet', { need: aNeed({ supportKind, lifeDomain }) }), aNeighbourhood(...around));
    expect(about('ADVICE', 'FINANCE')).toEqual(['G8']);
    expect(about('COMPANY', 'FINANCE')).toEqual([]);
    expect(about('ADVICE', 'SOCIAL')).toEqual([]);
    const desk = withInitiative('formulierenbrigade');
    expect(closing(toGroup('formulierenbrigade', { need: papers }), aNeighbourhood(desk))).toEqual([]);
  });
});

describe('G9, places', () => {
  it.each<[string, object, readonly string[]]>([
    ['the Monday table has two places', { placesFree: 2 }, []],
    ['no limit', { placesFree: null }, []],
    ['the Thursday table has none', { placesFree: 0 }, ['G9']],
    ['full', { state: 'FULL' }, ['G9']],
    ['pauses', { state: 'PAUSED' }, ['G9']],
    ['ended', { state: 'ENDED' }, ['G9']],
  ])('%s', (_name, table, codes) =>
    expect(closing(toGroup('table'), aNeighbourhood(withInitiative('table', table)))).toEqual(codes),
  );
});

describe('G10, refused', () => {
  const around = [withNeighbour('joke'), withMember('joke-told'), withIdentity('joke-told', 'joke')];
  const walking = toPerson('joke', { kind: 'TOGETHER_WITH_NEIGHBOUR' });

  it('keeps Joke, who was refused in March, away from every kind and under every id, until the day itself', () => {
    bothSides('G10', walking, around, [withDecision({ kind: 'MISSING_SUPPORT', partyId: 'joke' })]);
    bothSides('G10', walking, around, [withDecision({ kind: 'MISSING_SUPPORT', partyId: 'joke-told' })]);
    const over = withDecision({ kind: 'MISSING_SUPPORT', partyId: 'joke', until: today });
    expect(closing(walking, aNeighbourhood(...around, over))).toEqual([]);
  });

  it('puts off with "later" only that kind with that party', () => {
    const later = (kind: 'TOGETHER_WITH_NEIGHBOUR' | 'MISSING_SUPPORT'): Telling =>
      withDecision({ decision: 'LATER', kind, partyId: 'joke' });
    bothSides('G10', walking, around, [later('TOGETHER_WITH_NEIGHBOUR')]);
    expect(closing(walking, aNeighbourhood(...around, later('MISSING_SUPPORT')))).toEqual([]);
  });

  it('keeps a kans about the circle away for its own kind', () => {
    const circle = aCandidate({ kind: 'CONNECT_CIRCLE' });
    bothSides('G10', circle, [], [withDecision({ kind: 'CONNECT_CIRCLE', partyId: null })]);
    const other = withDecision({ kind: 'MISSING_SUPPORT', partyId: null });
    expect(closing(circle, aNeighbourhood(other))).toEqual([]);
    expect(closing(walking, aNeighbourhood(...around, other))).toEqual([]);
  });
});

describe('G11, sentences', () => {
  const says = (NL: string, facts: readonly string[] = ['need']): Candidate['what'] => ({
    words: { NL, EN: 'Walking' },
    facts,
  });
  const around = aNeighbourhood(withNeighbour('corrie', { callName: 'Corrie', householdId: 'home-7' }));
  const walking = (words: string): readonly string[] => closing(toPerson('corrie', { what: says(words) }), around);

  it('tells nothing that is not in its list of facts', () => {
    expect(closing(toPerson('corrie', { why: says('Wandelen', ['file']) }), around)).toEqual(['G11']);
    const listed = toPerson('corrie', { why: says('Wandelen', ['near']), feasible: [aFact({ code: 'near' })] });
    expect(closing(listed, around)).toEqual([]);
  });

  it('finds a name of two words, however it is spaced or quoted', () => {
    const anna = aNeighbourhood(withNeighbour('anna', { callName: 'Anna  d’Arc' }));
    expect(closing(toPerson('anna', { what: says('Met Anna d’Arc') }), anna)).toEqual(['G11']);
    expect(closing(toPerson('anna', { what: says('Met Annabel') }), anna)).toEqual([]);
  });

  it('never says who somebody of the open layer is', () => {
    expect(walking('Wandelen met iemand uit de buurt')).toEqual([]);
    expect(walking('Wandelen met Corrie, op dinsdag')).toEqual(['G11']);
    expect(walking('Corries wandelclub')).toEqual([]);
    expect(walking('Wandelen (agreement-corrie)')).toEqual(['G11']);
    expect(walking('Woont in home-7')).toEqual(['G11']);
    const fact = aFact({ code: 'near', words: { NL: 'Dichtbij', EN: 'Corrie lives near' } });
    expect(closing(toPerson('corrie', { feasible: [fact] }), around)).toEqual(['G11']);
    expect(closing(aCandidate({ party: { type: 'PERSON', id: 'corrie', ref: 'corrie' } }), around)).toEqual(['G11']);
  });

  it('has nothing to compare where the graph kept the name to itself', () =>
    expect(closing(toPerson('corrie'), aNeighbourhood(withNeighbour('corrie', { callName: '' })))).toEqual([]));

  it('quotes the client also when they use that name, and names a member who is called the same', () => {
    const words = 'Ik wandelde altijd met Corrie';
    const needing: Telling = (all) => ({ ...all, people: around.people, needs: [aNeed({ words })] });
    const quoting = toPerson('corrie', { why: says(`“${words}.”`) });
    expect(closing(quoting, aNeighbourhood(needing))).toEqual([]);
    const namesake = toPerson('corrie', { via: member('other'), viaWhom: says('Via Corrie') });
    const onMap = withMember('other', { member: { callName: 'Corrie' } });
    expect(closing(namesake, aNeighbourhood(needing, onMap))).toEqual([]);
  });
});

describe('G12, role conflict', () => {
  it('never proposes Erik, who is his own klantmanager, as a helper', () => {
    expect(closing(toPerson('erik'), aNeighbourhood(withVolunteer('erik')))).toEqual([]);
    expect(closing(toPerson('erik'), aNeighbourhood(withVolunteer('erik', { roleConflict: true })))).toEqual(['G12']);
    const told = [withMember('erik-told', { member: { kind: 'PROFESSIONAL' } }), withVolunteer('erik')];
    bothSides('G12', toPerson('erik'), told, [withIdentity('erik-told', 'erik', { isProfessional: true })]);
    const expert = aCandidate({ kind: 'PROFESSIONAL_EXPERTISE', party: professional('ilse') });
    expect(closing(expert, aNeighbourhood(withProfessional('ilse')))).toEqual([]);
    expect(closing(expert, aNeighbourhood(withProfessional('ilse', { roleConflict: true })))).toEqual(['G12']);
  });

  it.each<[string, readonly string[]]>([
    ['Werkgever', ['G12']],
    ['oude baas', ['G12']],
    ['klantmanager (gemeente)', ['G12']],
    ['hondenbaasje', []],
    ['buurman', []],
  ])('reads the word %s', (relation, codes) =>
    expect(closing(toMember('paul'), aNeighbourhood(withMember('paul', { member: { relation } })))).toEqual(codes),
  );

  it('takes no professional of the map for a neighbour', () => {
    const nurse = withMember('nurse', { member: { kind: 'PROFESSIONAL' } });
    expect(closing(toMember('nurse'), aNeighbourhood(nurse))).toEqual(['G12']);
  });
});

describe('what asks for care', () => {
  it('G7: a fact of fourteen months ago, not one of a year ago', () => {
    const told = (on: string): readonly string[] => raised(aCandidate({ basedOn: [aFact({ on })] }), aNeighbourhood());
    expect(told('2025-09-17')).toEqual(['ASK_FIRST']);
    expect(told('2025-11-17')).toEqual([]);
    expect(raised(aCandidate({ feasible: [aFact({ on: '2025-09-17' })] }), aNeighbourhood())).toEqual(['ASK_FIRST']);
  });

  it('G13: tension between Joost’s mother and Henk when both are in the plan, and only then', () => {
    const around = aNeighbourhood(
      ...['mother', 'henk', 'friend'].map((id) => withMember(id)),
      withKnows('henk', 'mother', { nature: 'TENSION' }),
    );
    const plan = (...ids: readonly string[]): Candidate =>
      aCandidate({ kind: 'CONNECT_CIRCLE', others: ids.map(member) });
    expect(raised(plan('mother', 'henk', 'friend'), around)).toEqual(['DISCUSS_FIRST']);
    expect(raised(plan('mother', 'friend'), around)).toEqual([]);
  });

  it('G13: tension with the client, told or open', () => {
    const henk = withMember('henk', { tie: { nature: 'TENSION', validFrom: recently } });
    expect(raised(toMember('henk'), aNeighbourhood(henk))).toEqual(['DISCUSS_FIRST']);
    const open = (nature: 'TENSION' | 'ORDINARY'): Neighbourhood =>
      aNeighbourhood(withNeighbour('greet'), withOpenTie('client', 'greet', { nature }));
    expect(raised(toPerson('greet'), open('TENSION'))).toEqual(['DISCUSS_FIRST']);
    expect(raised(toPerson('greet'), open('ORDINARY'))).toEqual([]);
  });

  it('first of all safety, for who hides an address', () => {
    const old = aCandidate({ basedOn: [aFact({ on: '2025-01-01' })] });
    expect(raised(old, aNeighbourhood(withClient({ hiddenAddress: true })))).toEqual(['SAFETY_FIRST', 'ASK_FIRST']);
  });
});

function agreed(I1: 'VALID' | 'EXPIRED', I2: 'VALID' | 'WITHDRAWN'): Telling {
  return withClient({ agreements: { I1, I2 } });
}
