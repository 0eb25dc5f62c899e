import type { IsoDate, IsoInstant, Member } from '@netwerk/domain';
import { isMinor, kindOf } from './alter-mapping.ts';
import type { EasyNwkAlter } from './easynwk-file.ts';
import type { KeyedVersion } from './people-over-versions.ts';

/** A network member with the id by which the file knows them. */
export interface ToldMember extends Member {
  readonly externalId: string;
}

/** The last version that knows somebody says what they are called; minimal, as every network member. */
export function memberOf(key: string, id: string, versions: readonly KeyedVersion[], at: IsoInstant): ToldMember[] {
  const said = versions.flatMap(({ on, people }) => {
    const alter = people.get(key);
    return alter === undefined ? [] : [{ on, alter }];
  });
  const alter = said.at(-1)?.alter;
  if (alter === undefined) return [];
  return [
    {
      id,
      externalId: key,
      callName: alter.name,
      relation: alter.role === '' ? null : alter.role,
      kind: kindOf(alter),
      minor: isMinor(alter),
      goneBecause: alter.deceased ? 'DIED' : null,
      goneSince: alter.deceased ? diedSince(said) : null,
      informedOn: null,
      version: 1,
      recordedAt: at,
      pin: null,
    },
  ];
}

/** The first version in which somebody had died, if one before it says that they lived. */
function diedSince(said: readonly { on: IsoDate; alter: EasyNwkAlter }[]): IsoDate | null {
  const lastAlive = said.findLastIndex(({ alter }) => !alter.deceased);
  return lastAlive === -1 ? null : (said[lastAlive + 1]?.on ?? null);
}
