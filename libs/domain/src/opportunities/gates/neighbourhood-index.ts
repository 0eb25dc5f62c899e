import type { ClientTie, Member } from '../../network/network.types.ts';
import type { TieNature } from '../../shared/codes.ts';
import { addYears, coversDate, type IsoDate } from '../../shared/dates.ts';
import { byId, byText } from '../../shared/ordering.ts';
import { carers } from '../around/carers.ts';
import { lookAround } from '../around/look-around.ts';
import type { NearbyInitiative, NearbyPerson, NearbyProfessional, Neighbourhood } from '../neighbourhood.types.ts';

/** What the gates look things up in. The same neighbourhood has one index, however many candidates are judged. */
export interface NeighbourhoodIndex {
  readonly members: ReadonlyMap<string, Member>;
  /** The period that counts for each member: the last one that began. */
  readonly lastTies: ReadonlyMap<string, ClientTie>;
  /** Ids of the members whose tie is unsafe, or was ever ended by safety. */
  readonly unsafe: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, NearbyPerson>;
  readonly initiatives: ReadonlyMap<string, NearbyInitiative>;
  readonly professionals: ReadonlyMap<string, NearbyProfessional>;
  /** Other ids of the same human being: the person that a member stands for, the members that stand for a person. */
  readonly alsoKnownAs: ReadonlyMap<string, readonly string[]>;
  /** Ids of the members who carry so much already that they get no task (kind 6). */
  readonly overloaded: ReadonlySet<string>;
  /** What was told before this day is to be asked first (G7). */
  readonly aYearAgo: IsoDate;
  /** Ties of today, told and open, in which there is tension or contact was broken off. */
  readonly strained: ReadonlyMap<string, ReadonlySet<string>>;
}

const kept = new WeakMap<Neighbourhood, NeighbourhoodIndex>();

export function indexOf(neighbourhood: Neighbourhood): NeighbourhoodIndex {
  const found = kept.get(neighbourhood);
  if (found !== undefined) return found;
  const made = makeIndex(neighbourhood);
  kept.set(neighbourhood, made);
  return made;
}

/** The id itself and every other id of the same human being. */
export function everyIdOf(id: string, index: Pick<NeighbourhoodIndex, 'alsoKnownAs'>): readonly string[] {
  return [id, ...(index.alsoKnownAs.get(id) ?? [])];
}

function makeIndex(neighbourhood: Neighbourhood): NeighbourhoodIndex {
  const { history, today, people, initiatives, professionals, identities } = neighbourhood;
  const lastTies = lastTiesOf(history.clientTies, today);
  return {
    members: mapById(history.members),
    lastTies,
    unsafe: unsafeMembers(history.clientTies, lastTies),
    people: mapById(people),
    initiatives: mapById(initiatives),
    professionals: mapById(professionals),
    alsoKnownAs: otherIds(identities),
    overloaded: new Set(carers(lookAround(neighbourhood)).map(({ member }) => member.id)),
    aYearAgo: addYears(today, -1),
    strained: strainedTies(neighbourhood),
  };
}

/** Whether there is tension, or contact was broken off. */
export function isStrained(nature: TieNature): boolean {
  return nature === 'TENSION' || nature === 'CUT_OFF';
}

/** Of everybody in such a tie, who is at the other end. */
function strainedTies({ history, openTies, today }: Neighbourhood): NeighbourhoodIndex['strained'] {
  const told = history.memberTies.filter((tie) => isStrained(tie.nature) && coversDate(tie, today));
  const found = new Map<string, Set<string>>();
  for (const { fromId, toId } of [...told, ...openTies.filter((tie) => isStrained(tie.nature))]) {
    found.set(fromId, (found.get(fromId) ?? new Set()).add(toId));
    found.set(toId, (found.get(toId) ?? new Set()).add(fromId));
  }
  return found;
}

function mapById<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

/** Of every member the period that began last; what begins after today does not count yet. */
export function lastTiesOf(ties: readonly ClientTie[], today: IsoDate): Map<string, ClientTie> {
  const begun = ties.filter((tie) => tie.validFrom <= today);
  begun.sort((one, other) => byText(one.validFrom, other.validFrom) || byId(one, other));
  return new Map(begun.map((tie) => [tie.memberId, tie]));
}

/** Members with whom the client is not safe: the tie that counts says so, or safety ended one of its periods. */
export function unsafeMembers(ties: readonly ClientTie[], lastTies: ReadonlyMap<string, ClientTie>): Set<string> {
  const unsafe = [...lastTies.values()].filter((tie) => tie.unsafe);
  const ended = ties.filter((tie) => tie.endedBecause === 'SAFETY');
  return new Set([...unsafe, ...ended].map((tie) => tie.memberId));
}

/** Two members may stand for one person: each is then also known as the other. */
export function otherIds(identities: Neighbourhood['identities']): Map<string, readonly string[]> {
  const idsOfPerson = new Map<string, Set<string>>();
  for (const { memberId, personId } of identities) {
    const ids = idsOfPerson.get(personId) ?? new Set([personId]);
    idsOfPerson.set(personId, ids.add(memberId));
  }
  const others = new Map<string, Set<string>>();
  for (const ids of idsOfPerson.values()) for (const id of ids) others.set(id, union(others.get(id), ids));
  return new Map([...others].map(([id, ids]) => [id, [...ids].filter((other) => other !== id)]));
}

function union(ones: ReadonlySet<string> | undefined, others: ReadonlySet<string>): Set<string> {
  return new Set([...(ones ?? []), ...others]);
}
