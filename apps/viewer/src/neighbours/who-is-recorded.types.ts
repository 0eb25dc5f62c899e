import type { Neighbour } from './use-neighbours.ts';

interface KnownResident {
  readonly residentId: string;
  readonly fullName: string;
}

/** Who is recorded: somebody who is known as a resident, or a new name. */
export type WhoIsRecorded =
  | { readonly resident: KnownResident; readonly start?: Neighbour }
  | { readonly newName: string; readonly notThese: readonly string[] };
