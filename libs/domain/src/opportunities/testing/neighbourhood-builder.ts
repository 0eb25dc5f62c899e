import type { ClientTie, Member, MemberTie } from '../../network/network.types.ts';
import { historyOf, knows, told } from '../../testing/network-builder.ts';
import type { MemberIdentity, Neighbourhood, OpenTie, OpportunityClient } from '../neighbourhood.types.ts';
import type { StandingDecision } from '../neighbourhood.types.ts';

/** The day on which the neighbourhoods of specs are looked at. */
export const today = '2026-11-17';
/** A day on which much was told: less than a year ago. */
export const recently = '2026-10-20';

/** One thing that is told, seen or agreed; a neighbourhood is what all of them make together. */
export type Telling = (neighbourhood: Neighbourhood) => Neighbourhood;

const truus: OpportunityClient = {
  id: 'client',
  caseId: 'case-1',
  callName: 'Truus',
  minor: false,
  hiddenAddress: false,
  householdId: null,
  areaCode: 'BU00000001',
  question: 'Ik eet altijd alleen',
  questionOn: recently,
  interests: [],
  freeAt: [],
  agreements: { I1: 'VALID', I2: 'VALID' },
};

/** For specs: Truus, who agreed to the map and to looking for help, with nobody around her; and what the spec tells. */
export function aNeighbourhood(...tellings: readonly Telling[]): Neighbourhood {
  const empty: Neighbourhood = {
    today,
    client: truus,
    history: historyOf([]),
    needs: [],
    talents: [],
    memberOffers: [],
    identities: [],
    people: [],
    openTies: [],
    initiatives: [],
    professionals: [],
    closed: new Set(),
    avoided: new Set(),
    decisions: [],
    takenUp: new Set(),
  };
  return tellings.reduce((neighbourhood, telling) => telling(neighbourhood), empty);
}

export function withClient(overrides: Partial<OpportunityClient>): Telling {
  return (all) => ({ ...all, client: { ...all.client, ...overrides } });
}

/** Somebody on the client's map, with a running tie in ring 2 unless the spec says otherwise. */
export function withMember(
  id: string,
  overrides: { member?: Partial<Member>; tie?: Partial<ClientTie> } = {},
): Telling {
  const { member, tie } = told(id, { ...overrides, tie: { confirmedOn: recently, ...overrides.tie } });
  return (all) => ({
    ...all,
    history: {
      ...all.history,
      members: [...all.history.members.filter((other) => other.id !== id), member],
      clientTies: [...all.history.clientTies, tie],
    },
  });
}

/** One more period of the tie with a member who is on the map already. */
export function withTiePeriod(memberId: string, tie: Partial<ClientTie>): Telling {
  return (all) => {
    const period = { ...told(memberId).tie, id: `tie-${memberId}-${all.history.clientTies.length}`, ...tie };
    return { ...all, history: { ...all.history, clientTies: [...all.history.clientTies, period] } };
  };
}

/** Two members of the map who know each other. */
export function withKnows(one: string, other: string, overrides: Partial<MemberTie> = {}): Telling {
  const tie = knows(one, other, { confirmedOn: recently, ...overrides });
  return (all) => ({ ...all, history: { ...all.history, memberTies: [...all.history.memberTies, tie] } });
}

/** This member is that person of the directory, who agreed to be named. */
export function withIdentity(memberId: string, personId: string, overrides: Partial<MemberIdentity> = {}): Telling {
  const identity = { memberId, personId, isProfessional: false, mayBeNamed: true, since: recently, ...overrides };
  return (all) => ({ ...all, identities: [...all.identities, identity] });
}

/** Two people who both agreed that it is known that they know each other. */
export function withOpenTie(fromId: string, toId: string, overrides: Partial<OpenTie> = {}): Telling {
  const tie: OpenTie = { fromId, toId, since: '2024-05-01', confirmedOn: recently, nature: 'ORDINARY', ...overrides };
  return (all) => ({ ...all, openTies: [...all.openTies, tie] });
}

/** G1: safety closes these members, persons or initiatives. */
export function withClosed(...ids: readonly string[]): Telling {
  return (all) => ({ ...all, closed: new Set([...all.closed, ...ids]) });
}

/** "Niet deze persoon". */
export function withAvoided(...ids: readonly string[]): Telling {
  return (all) => ({ ...all, avoided: new Set([...all.avoided, ...ids]) });
}

/** Past niet or Later that holds until next year. */
export function withDecision(
  overrides: Partial<StandingDecision> & Pick<StandingDecision, 'kind' | 'partyId'>,
): Telling {
  const decision: StandingDecision = { decision: 'DECLINED', until: '2027-03-01', ...overrides };
  return (all) => ({ ...all, decisions: [...all.decisions, decision] });
}

/** A step goes on for the kans with this key. */
export function withTakenUp(key: string): Telling {
  return (all) => ({ ...all, takenUp: new Set([...all.takenUp, key]) });
}
