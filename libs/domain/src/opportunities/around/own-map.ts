import type { MemberOnMap } from '../../network/network.types.ts';
import type { NearbyPerson } from '../neighbourhood.types.ts';
import type { Party } from '../opportunity.types.ts';
import type { Around } from './look-around.ts';

/** Ids of the people of the directory who stand on the own map, whether they may be named or not. */
export function personsOnMap({ identities }: Around): ReadonlySet<string> {
  return new Set(identities.map((identity) => identity.personId));
}

/** People of the open layer whom the client does not know yet: nobody names them. */
export function strangers(around: Around): readonly NearbyPerson[] {
  const known = personsOnMap(around);
  return around.people.filter((person) => !known.has(person.id) && person.id !== around.client.id);
}

/** The member who stands for a person of the directory, if that person agreed to be named. */
export function namedMember(around: Around, personId: string): MemberOnMap | null {
  const standsFor = around.identities.filter(
    (one) => one.personId === personId && one.mayBeNamed && !one.isProfessional,
  );
  const ids = new Set(standsFor.map((identity) => identity.memberId));
  // Members of a network at a date stand in order of id.
  return around.network.members.find((member) => ids.has(member.id)) ?? null;
}

/** In the key of a kans stands the agreement, never the person. */
export function personParty({ id, agreementId }: NearbyPerson): Party {
  return { type: 'PERSON', id, ref: agreementId };
}

export function initiativeParty({ id }: { readonly id: string }): Party {
  return { type: 'INITIATIVE', id, ref: id };
}
