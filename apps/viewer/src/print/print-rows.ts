import { sectors, type Sector } from '@netwerk/domain';
import type { Exported } from './exported.ts';

type PersonOfClient = Extract<Exported, { __typename: 'ClientExport' }>['network']['members'][number];
type PersonOfFile = Extract<Exported, { __typename: 'FileExport' }>['fileNetwork']['members'][number];
export type PrintPerson = PersonOfClient | PersonOfFile;

export interface PrintGroup {
  /** null: without a sector. */
  readonly sector: Sector | null;
  readonly people: readonly PrintPerson[];
}

/** By sector as on the map, from close to far, then by name. */
export function printGroups(exported: Exported): PrintGroup[] {
  const people: readonly PrintPerson[] =
    exported.__typename === 'ClientExport' ? exported.network.members : exported.fileNetwork.members;
  return [...sectors, null]
    .map((sector) => ({ sector, people: people.filter((person) => person.sector === sector).toSorted(fromCloseToFar) }))
    .filter((group) => group.people.length > 0);
}

const names = new Intl.Collator('nl');

function fromCloseToFar(one: PrintPerson, other: PrintPerson): number {
  return (
    (one.ring ?? 9) - (other.ring ?? 9) || names.compare(one.callName, other.callName) || (one.id < other.id ? -1 : 1)
  );
}
