import type { IsoDate } from '../shared/dates.ts';
import { hasNoRoom } from './gates/g05-load.gate.ts';
import { takesNewcomers } from './gates/g09-places.gate.ts';
import { everyIdOf, lastTiesOf, otherIds, unsafeMembers } from './gates/neighbourhood-index.ts';
import type { NearbyPerson, Neighbourhood } from './neighbourhood.types.ts';

/**
 * The neighbourhood as it would be if whom safety closes and whom the client does not want were not there at all. So nobody of them
 * takes a place, counts in a share, connects two parts of a circle or is a known face, and neither rule nor gate can tell that
 * something was left out.
 *
 * Closed is what the graph says (`closed`), and once more what the own map says: unsafe ties, ties that safety ended, and who lives with
 * any of those. Avoided is "niet deze persoon". Both under every id that the same human being has here.
 *
 * A member of the own map who is not safe or not wanted stays on the map that the worker sees, and counts in its figures and in the
 * hints: the worker told of them. For kansen they count for nothing. What comes from somebody who is not safe is no support to build
 * on, and the kansen are the same whether the mark stands in the own file or in one that the worker does not know of.
 */
export function visibleNeighbourhood(neighbourhood: Neighbourhood): Neighbourhood {
  const { history, identities } = neighbourhood;
  const shut = shutOut(neighbourhood);
  const stays = (id: string): boolean => !shut.closed.has(id) && !shut.avoided.has(id);
  const one = ({ id }: { readonly id: string }): boolean => stays(id);
  const ofMember = ({ memberId }: { readonly memberId: string }): boolean => stays(memberId);
  const among = ({ fromId, toId }: { readonly fromId: string; readonly toId: string }): boolean =>
    stays(fromId) && stays(toId);
  return {
    ...neighbourhood,
    ...shut,
    history: {
      ...history,
      members: history.members.filter(one),
      clientTies: history.clientTies.filter(ofMember),
      memberTies: history.memberTies.filter(among),
    },
    memberOffers: neighbourhood.memberOffers.filter(ofMember),
    identities: identities.filter((identity) => ofMember(identity) && stays(identity.personId)),
    people: neighbourhood.people.filter(one),
    openTies: neighbourhood.openTies.filter(among),
    initiatives: neighbourhood.initiatives
      .filter(one)
      .map((initiative) => ({ ...initiative, knownFaces: initiative.knownFaces.filter(ofMember) })),
    professionals: neighbourhood.professionals.filter(one),
  };
}

/**
 * What the rules see of it: of the open layer only who and what may be proposed today. Somebody whose agreement is over, who has no room
 * or who was turned down would be closed by a gate, but until then would stand in the place of somebody else wherever a rule keeps the
 * best few. Members of the map stay, as they may play one part and not another: that is for the gates.
 */
export function askableNeighbourhood(visible: Neighbourhood): Neighbourhood {
  const turnedDown = turnedDownIn(visible);
  return {
    ...visible,
    people: visible.people.filter((person) => mayBeAsked(person, visible.today) && !turnedDown.has(person.id)),
    initiatives: visible.initiatives.filter((one) => takesNewcomers(one) && !turnedDown.has(one.id)),
    professionals: visible.professionals.filter((one) => !one.roleConflict && !turnedDown.has(one.id)),
  };
}

function mayBeAsked(person: NearbyPerson, today: IsoDate): boolean {
  const { minor, roleConflict, mayBeAskedUntil } = person;
  return !minor && !roleConflict && mayBeAskedUntil > today && !hasNoRoom(person, today);
}

/** "Past niet" keeps a party away from every kind. */
function turnedDownIn({ decisions, identities, today }: Neighbourhood): ReadonlySet<string> {
  const standing = decisions.filter(({ decision, until }) => decision === 'DECLINED' && until > today);
  if (standing.length === 0) return new Set();
  const index = { alsoKnownAs: otherIds(identities) };
  return new Set(standing.flatMap(({ partyId }) => (partyId === null ? [] : everyIdOf(partyId, index))));
}

/** Closed and avoided, under every id of the same human being. */
function shutOut(neighbourhood: Neighbourhood): Pick<Neighbourhood, 'closed' | 'avoided'> {
  const index = { alsoKnownAs: otherIds(neighbourhood.identities) };
  const allIds = (ids: Iterable<string>): string[] => [...ids].flatMap((id) => everyIdOf(id, index));
  const { people, initiatives, history, today } = neighbourhood;
  const notSafe = unsafeMembers(history.clientTies, lastTiesOf(history.clientTies, today));
  const unsafe = allIds([...neighbourhood.closed, ...notSafe]);
  const hiding = people.filter((person) => person.hiddenAddress).map((person) => person.id);
  const closed = new Set([...unsafe, ...allIds([...housematesOf(new Set(unsafe), people), ...hiding])]);
  const meetingPlaces = initiatives.filter(({ knownFaces }) => knownFaces.some((face) => closed.has(face.memberId)));
  for (const { id } of meetingPlaces) closed.add(id);
  return { closed, avoided: new Set(allIds(neighbourhood.avoided)) };
}

function housematesOf(ids: ReadonlySet<string>, people: readonly NearbyPerson[]): readonly string[] {
  const homes = new Set(
    people.flatMap(({ id, householdId }) => (ids.has(id) && householdId !== null ? householdId : [])),
  );
  return people.flatMap(({ id, householdId }) => (householdId !== null && homes.has(householdId) ? id : []));
}
