import {
  decide,
  historyOfRecords,
  InvalidInput,
  memberPlaces,
  networkAt,
  type NetworkCommand as DomainCommand,
  type NetworkRecord,
  type NetworkRecords,
} from '@netwerk/domain';
import fc from 'fast-check';
import { applyCommand } from './apply-command.ts';
import type { NetworkCommand } from './network-command.ts';
import type { NetworkShown } from './network-draft.ts';
import { projectNetwork, unsavedParts } from './project-network.ts';
import { targetOf } from './queue-entry.ts';
import type { PendingCommand, SettledCommand } from './save.types.ts';
import { onlyNamed } from './tie-facts.ts';

const today = '2026-11-17';
const at = { today, now: `${today}T09:42:00.000Z` };
const day = fc.constantFrom('2024-03-01', '2026-01-10', '2026-11-02', today);
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const anja = uuid(1);
const people = [anja, uuid(2), uuid(3)] as const;
const person = fc.constantFrom(...people);

const facts = fc.record({
  ring: fc.constantFrom(1, 2, 3, null),
  outside: fc.constant(false),
  sector: fc.constantFrom('FAMILY' as const, 'CARE' as const, null),
  lifeDomain: fc.constantFrom('SOCIAL' as const, null),
  strength: fc.constantFrom(1, 3, null),
  frequency: fc.constantFrom('WEEKLY' as const, null),
  nature: fc.constantFrom('ORDINARY' as const, 'TENSION' as const),
  source: fc.constantFrom('TOLD' as const, 'SEEN' as const),
  support: fc.subarray([
    { kind: 'EMOTIONAL', received: 1, given: 1, words: null },
    { kind: 'PRACTICAL', received: 2, given: 0, words: 'boodschappen' },
  ] as const),
});

/** What a worker wants; ids of running ties and versions are filled in when it is done. */
const wish = fc.oneof(
  fc.record({ kind: fc.constant('recordMember' as const), memberId: person, on: day, facts: fc.option(facts) }),
  fc.record({ kind: fc.constant('correctMember' as const), memberId: person, callName: fc.constantFrom('Nel', 'Cor') }),
  fc.record({ kind: fc.constantFrom('removeMember' as const, 'endTie' as const), memberId: person, on: day }),
  fc.record({
    kind: fc.constant('markMemberGone' as const),
    memberId: person,
    because: fc.constantFrom('DIED' as const, null),
  }),
  fc.record({ kind: fc.constantFrom('informMember' as const, 'confirmTies' as const), memberId: person, on: day }),
  fc.record({ kind: fc.constant('pinMember' as const), memberId: person }),
  fc.record({ kind: fc.constantFrom('recordTie' as const, 'correctTie' as const), memberId: person, on: day, facts }),
  fc.record({
    kind: fc.constantFrom('recordMemberTie' as const, 'correctMemberTie' as const, 'removeMemberTie' as const),
    memberId: person,
    other: person,
    on: day,
  }),
);
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

/** The command for a wish on a map, or null when the screen would not offer it. */
function commandFor(wanted: Wish, shown: NetworkShown, newId: string): NetworkCommand | null {
  const { memberId } = wanted;
  if (wanted.kind === 'recordMember') {
    const said = { callName: 'Anja', relation: null, kind: 'INFORMAL', minor: false } as const;
    return { kind: wanted.kind, input: { memberId, tieId: newId, on: wanted.on, facts: wanted.facts, ...said } };
  }
  const member = shown.members.find((each) => each.id === memberId);
  if (member === undefined) return null;
  const base = { memberId, baseVersion: 0 };
  const own = { ...base, tieId: member.tie.id };
  switch (wanted.kind) {
    case 'correctMember': {
      const said = { callName: wanted.callName, relation: 'buur', kind: 'GROUP', minor: false } as const;
      return { kind: wanted.kind, input: { ...base, ...said } };
    }
    case 'removeMember':
      return { kind: wanted.kind, input: base };
    case 'endTie':
      return { kind: wanted.kind, input: { ...own, on: wanted.on, because: 'FADED' } };
    case 'markMemberGone':
      return { kind: wanted.kind, input: { ...base, because: wanted.because, since: wanted.because && today } };
    case 'informMember':
      return { kind: wanted.kind, input: { ...base, on: wanted.on } };
    case 'confirmTies':
      return { kind: wanted.kind, input: { members: [base], on: wanted.on } };
    case 'pinMember':
      return { kind: wanted.kind, input: { ...base, place: { angle: 0.25, depth: 0.5 } } };
    case 'recordTie':
      return { kind: wanted.kind, input: { ...base, tieId: newId, since: wanted.on, facts: wanted.facts } };
    case 'correctTie':
      return { kind: wanted.kind, input: { ...own, facts: wanted.facts, validFrom: wanted.on } };
    default:
      return tieCommandFor(wanted, shown, newId);
  }
}

function tieCommandFor(
  wanted: Extract<Wish, { other: string }>,
  shown: NetworkShown,
  newId: string,
): NetworkCommand | null {
  const { memberId, other, kind } = wanted;
  const [between] = shown.ties;
  if (!shown.members.some((each) => each.id === other)) return null;
  if (kind === 'recordMemberTie') {
    return { kind, input: { tieId: newId, fromId: memberId, toId: other, since: wanted.on, nature: 'TENSION' } };
  }
  if (between === undefined) return null;
  const base = { tieId: between.id, baseVersion: 0 };
  return kind === 'correctMemberTie'
    ? { kind, input: { ...base, nature: 'CUT_OFF' } }
    : { kind: 'removeMemberTie', input: base };
}

/** The same command as the service takes it, on the versions that are stored. */
function asDomain({ kind, input }: NetworkCommand, records: NetworkRecords): DomainCommand {
  const versionOf = (id: string): number => records.get(id)?.values.version ?? 0;
  const words = { ...input } as Record<string, unknown>;
  if ('kind' in words) words['memberKind'] = words['kind'];
  const recordId = typeof words['memberId'] === 'string' ? words['memberId'] : String(words['tieId']);
  if ('baseVersion' in words) words['baseVersion'] = versionOf(recordId);
  if (kind === 'confirmTies') {
    words['members'] = input.members.map(({ memberId }) => ({ memberId, baseVersion: versionOf(memberId) }));
  }
  const missing = kind === 'recordMemberTie' ? { source: 'TOLD' } : kind === 'correctTie' ? { validTo: null } : {};
  return { ...words, ...missing, kind: targetOf({ kind, input } as NetworkCommand).kind } as unknown as DomainCommand;
}

function carriedOut(records: NetworkRecords, command: NetworkCommand): NetworkRecords | null {
  try {
    const recording = { caseId: 'case', today, now: at.now, actor: 'samira' };
    const decision = decide(records, asDomain(command, records), recording);
    if (decision.type === 'NEWER') throw new Error('the versions were filled in just now');
    const next = new Map<string, NetworkRecord>(records);
    for (const { id, after } of decision.changes) {
      if (after === null) next.delete(id);
      else next.set(id, after);
    }
    return next;
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** What the service would answer, for the part that a change can touch. */
function answerOf(records: NetworkRecords) {
  const history = historyOfRecords('case', 'Truus', records);
  const network = networkAt(history, today);
  return { members: network.members, ties: network.ties, places: memberPlaces(history) };
}

function comparable({ members, ties, places }: NetworkShown | ReturnType<typeof answerOf>): unknown {
  const byText = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const plain = (value: object, ...without: string[]): object =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !without.includes(name))
        .sort(),
    );
  const outside = ['version', 'history', 'recordedAt', 'memberId', 'informBy'];
  return {
    members: members.map((each) => plain({ ...each, tie: plain(each.tie, 'memberId') }, ...outside)).toSorted(byText),
    ties: ties.map((each) => plain(each, 'version', 'validTo')).toSorted(byText),
    places: places.map((each) => plain(each)).toSorted(byText),
  };
}

describe('a change on the screen before it is stored', () => {
  it('looks the same as what the service answers after it', () => {
    const said = { relation: null, kind: 'INFORMAL', minor: false, on: '2024-03-01' } as const;
    const known = [
      { kind: 'recordMember', input: { memberId: anja, tieId: uuid(11), callName: 'Anja', ...said } } as const,
      { kind: 'recordMember', input: { memberId: uuid(2), tieId: uuid(12), callName: 'Bilal', ...said } } as const,
      {
        kind: 'recordMemberTie',
        input: { tieId: uuid(13), fromId: anja, toId: uuid(2), since: '2024-03-01' },
      } as const,
    ].reduce<NetworkRecords>((records, command) => carriedOut(records, command) ?? records, new Map());
    const compared = new Set<string>();
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 40, size: 'max' }), (wishes) => {
        let records = known;
        wishes.forEach((wanted, index) => {
          const before = answerOf(records) as unknown as NetworkShown;
          const command = commandFor(wanted, before, uuid(100 + index));
          const next = command && carriedOut(records, command);
          if (!command || !next) return;
          expect(comparable(applyCommand(before, command, at))).toEqual(comparable(answerOf(next)));
          compared.add(command.kind);
          records = next;
        });
      }),
      { numRuns: 400 },
    );
    expect([...compared].toSorted()).toEqual([
      'confirmTies',
      'correctMember',
      'correctMemberTie',
      'correctTie',
      'endTie',
      'informMember',
      'markMemberGone',
      'pinMember',
      'recordMember',
      'recordMemberTie',
      'recordTie',
      'removeMember',
      'removeMemberTie',
    ]);
  });

  const inform: NetworkCommand = { kind: 'informMember', input: { memberId: anja, baseVersion: 1, on: today } };
  const stored = carriedOut(new Map(), {
    kind: 'recordMember',
    input: {
      memberId: anja,
      tieId: uuid(9),
      callName: 'Anja',
      relation: null,
      kind: 'INFORMAL',
      minor: false,
      on: today,
    },
  });
  const answer = answerOf(stored ?? new Map()) as unknown as NetworkShown;
  const pending: PendingCommand = {
    id: 'p',
    command: inform,
    seen: { members: [], ties: [] },
    madeAt: 0,
    status: 'WAITING',
    refusal: null,
  };
  const settled: SettledCommand = {
    command: inform,
    versions: [{ recordId: anja, version: 2 }],
    changeId: 'c',
    number: 3,
  };
  const informedOn = (network: NetworkShown): unknown => network.members.map((member) => member.informedOn);

  it('shows what waits and what the answer does not hold yet, and leaves out what was refused', () => {
    const shown = (changes: Parameters<typeof projectNetwork>[1], fetchedAfter = 0): unknown =>
      informedOn(projectNetwork(answer, changes, { ...at, fetchedAfter }));
    expect(shown({ pending: [pending], settled: [] })).toEqual([today]);
    expect(shown({ pending: [{ ...pending, status: 'REFUSED' }], settled: [] })).toEqual([null]);
    expect(shown({ pending: [], settled: [settled] }, 2)).toEqual([today]);
    expect(shown({ pending: [], settled: [settled] }, 3)).toEqual([null]);
  });

  it('does not repeat a change that the answer holds already, for somebody may have changed it since', () => {
    const [member] = answer.members;
    const newer = { ...answer, members: member ? [{ ...member, version: 3, informedOn: '2026-11-01' }] : [] };
    const shown = projectNetwork(newer, { pending: [], settled: [settled] }, { ...at, fetchedAfter: 0 });
    expect(informedOn(shown)).toEqual(['2026-11-01']);
  });

  it('marks of whom something is not stored', () => {
    expect(unsavedParts([pending])).toEqual(new Map([[anja, new Set(['informed'])]]));
  });

  it('marks of a tie only what is told otherwise', () => {
    const told = { ...onlyNamed, frequency: 'DAILY' as const, nature: 'NAMED' as const };
    const input = { memberId: anja, baseVersion: 1, tieId: uuid(20), since: today, facts: told };
    const waiting: PendingCommand = {
      ...pending,
      command: { kind: 'recordTie', input },
      seen: { ...answer, ties: [] },
    };
    expect(unsavedParts([waiting])).toEqual(new Map([[anja, new Set(['contact'])]]));
  });
});
