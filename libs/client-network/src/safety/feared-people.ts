import { ownShells } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { InvalidInput, type SoughtName } from '@netwerk/domain';
import { linkMember, linkPerson, memberName, personName, type WriteTransaction } from '@netwerk/graph';
import type { SafetyCase } from './safety-case.ts';
import { refuse, type MarkToSet } from './safety-input.ts';

const nobody: SoughtName = { callName: '', familyName: null };

/**
 * The people whom a new mark is about: all of them have to be there. `name` is that of the first of the directory, because
 * a member has no family name, or else that of the member.
 * @throws InvalidInput that names the field
 */
export async function feared(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, clientId }: SafetyCase,
  { memberId, personIds }: MarkToSet,
  markId: string,
): Promise<{ readonly name: SoughtName }> {
  const member = memberId === null ? null : await nameOfMember(tx, caseId, memberId);
  refuse(personIds.includes(clientId), 'personIds', 'IS_CLIENT');
  const people: SoughtName[] = [];
  for (const personId of personIds)
    people.push(await nameOfPerson(tx, scope, { markId, personId, field: 'personIds' }));
  return { name: people[0] ?? member ?? nobody };
}

/** Puts the people whom a new mark is about on the side that is feared. */
export async function linkFeared(
  tx: WriteTransaction,
  markId: string,
  { memberId, personIds }: MarkToSet,
): Promise<void> {
  const told = { markId, side: 'FEARED', basis: 'TOLD' } as const;
  if (memberId !== null) await tx.run(linkMember, { ...told, memberId });
  for (const personId of personIds) await tx.run(linkPerson, { ...told, personId });
}

/** @throws InvalidInput when this member is not on the own map */
export async function nameOfMember(tx: WriteTransaction, caseId: string, memberId: string): Promise<SoughtName> {
  const [name] = await tx.run(memberName, { caseId, memberId });
  if (name === undefined) throw new InvalidInput({ field: 'memberId', reason: 'UNKNOWN' });
  return name;
}

/** @throws InvalidInput when the caller may not find this person, as when there is none */
export async function nameOfPerson(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: { markId: string; personId: string; field: string },
): Promise<SoughtName> {
  const { professionalId, role } = scope.caller;
  const { markId, personId, field } = asked;
  const found = { markId, personId, professionalId, today: scope.today, ownShells: ownShells(role) };
  const [name] = await tx.run(personName, found);
  if (name === undefined) throw new InvalidInput({ field, reason: 'UNKNOWN' });
  return name;
}
