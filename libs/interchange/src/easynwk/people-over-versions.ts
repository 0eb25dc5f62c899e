import type { IsoDate } from '@netwerk/domain';
import type { EasyNwkAlter, EasyNwkVersion } from './easynwk-file.ts';

/** One version with everybody under the key by which they are known over all versions. */
export interface KeyedVersion {
  readonly on: IsoDate;
  readonly people: ReadonlyMap<string, EasyNwkAlter>;
  /** Who knows whom, as two keys in order. */
  readonly pairs: readonly (readonly [string, string])[];
}

/**
 * The same `id` is the same person over the versions, in order of date. A new card within one file counts its ids from
 * one again: an id whose name and role are both different is therefore somebody else, from then on.
 */
export function keyedVersions(versions: readonly EasyNwkVersion[]): KeyedVersion[] {
  const keys = new PersonKeys();
  const oldestFirst = [...versions].sort((a, b) => (a.date < b.date ? -1 : 1));
  return oldestFirst.map(({ date, nwk }) => {
    const keyOf = new Map(nwk.alteri.map((alter) => [alter.id, keys.keyFor(alter)]));
    const pairs = nwk.connections.map(({ id1, id2 }) => [keyOf.get(id1) ?? '', keyOf.get(id2) ?? ''].sort());
    return {
      on: date,
      people: new Map(nwk.alteri.map((alter) => [keyOf.get(alter.id) ?? '', alter])),
      pairs: pairs.map(([one = '', other = '']) => [one, other] as const),
    };
  });
}

/** Remembers who had which id last. Asked in order of date. */
class PersonKeys {
  private readonly last = new Map<number, { name: string; role: string; persons: number }>();

  keyFor({ id, name, role }: EasyNwkAlter): string {
    const before = this.last.get(id);
    const isOther = before !== undefined && before.name !== name && before.role !== role;
    const persons = before === undefined ? 1 : before.persons + (isOther ? 1 : 0);
    this.last.set(id, { name, role, persons });
    return persons === 1 ? String(id) : `${id}/${persons}`;
  }
}
