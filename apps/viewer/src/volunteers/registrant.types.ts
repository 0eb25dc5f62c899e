import type { FoundResident } from '../residents/resident-search.tsx';

/** Who is registered: somebody who is known as a resident, or a new name. */
export type Registrant = { readonly resident: FoundResident } | { readonly newName: string };
