import type { NearbyOffersRow } from '@netwerk/graph';

type Kind = NearbyOffersRow['kind'];
type Whole<K extends Kind> = Extract<NearbyOffersRow, { kind: K }>;
/** A row as its columns, without saying again of which kind it is. */
export type RowOf<K extends Kind> = Omit<Whole<K>, 'kind'>;

/** Kinds of rows that belong to another row, and the column that says to which. */
const owners = {
  SLOT: 'ofId',
  INITIATIVE_CODE: 'initiativeId',
  KNOWN_FACE: 'initiativeId',
  EXPERTISE: 'professionalId',
} as const;
type OwnedKind = keyof typeof owners;

/** The rows of one answer, found by kind and by what they belong to. */
export class RowsByKind {
  private readonly kinds = new Map<Kind, object[]>();
  private readonly owned = new Map<string, object[]>();

  constructor(rows: readonly NearbyOffersRow[]) {
    for (const { kind, ...row } of rows) {
      add(this.kinds, kind, row);
      const owner = owners[kind as OwnedKind] as string | undefined;
      if (owner !== undefined) add(this.owned, `${kind} ${(row as Record<string, string>)[owner]}`, row);
    }
  }

  of<K extends Kind>(kind: K): RowOf<K>[] {
    return (this.kinds.get(kind) ?? []) as RowOf<K>[];
  }

  under<K extends OwnedKind>(kind: K, ownerId: string): RowOf<K>[] {
    return (this.owned.get(`${kind} ${ownerId}`) ?? []) as RowOf<K>[];
  }
}

function add<Key>(lists: Map<Key, object[]>, key: Key, row: object): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}
