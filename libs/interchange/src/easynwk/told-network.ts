import { randomUUID } from 'node:crypto';
import type { ClientTie, IsoDate, IsoInstant, MemberTie } from '@netwerk/domain';
import { isOutside, natureOf, ringOf, sectorOf } from './alter-mapping.ts';
import type { EasyNwkAlter, EasyNwkFile } from './easynwk-file.ts';
import { keyedVersions, type KeyedVersion } from './people-over-versions.ts';
import { periodsOf, type Period } from './periods.ts';
import { memberOf, type ToldMember } from './told-member.ts';

/** A network as it was told in a file, ready to be stored in a case. */
export interface ToldNetwork {
  /** First days of the versions, oldest first. */
  readonly dates: readonly IsoDate[];
  /** The moment of reading in: the places of the whole card are arranged then. */
  readonly arrangedAt: IsoInstant;
  readonly members: readonly ToldMember[];
  readonly clientTies: readonly ClientTie[];
  readonly memberTies: readonly MemberTie[];
}

/** What a card says of the tie between the client and one person. */
type Placement = Pick<ClientTie, 'ring' | 'outside' | 'sector' | 'nature'>;

/** The card over time: people with one identity, and a tie per period in which nothing changed. Ids are new. */
export function toldNetwork(file: EasyNwkFile, at: IsoInstant): ToldNetwork {
  const versions = keyedVersions(file.versions);
  const keys = [...new Set(versions.flatMap((version) => [...version.people.keys()]))];
  const ids = new Map(keys.map((key) => [key, randomUUID() as string]));
  return {
    dates: versions.map((version) => version.on),
    arrangedAt: at,
    members: keys.flatMap((key) => memberOf(key, idOf(ids, key), versions, at)),
    clientTies: placementPeriods(versions).map((period) => clientTie(period, idOf(ids, period.key), at)),
    memberTies: acquaintancePeriods(versions).map((period) => memberTie(period, ids)),
  };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new TypeError('Everybody on the card has an id.');
  return id;
}

function placementPeriods(versions: readonly KeyedVersion[]): Period<Placement>[] {
  const snapshots = versions.map(({ on, people }) => ({
    on,
    facts: new Map([...people].map(([key, alter]) => [key, placementOf(alter)])),
  }));
  return periodsOf(snapshots, isSamePlacement);
}

function placementOf(alter: EasyNwkAlter): Placement {
  return { ring: ringOf(alter), outside: isOutside(alter), sector: sectorOf(alter), nature: natureOf(alter) };
}

function isSamePlacement(one: Placement, other: Placement): boolean {
  return (
    one.ring === other.ring &&
    one.outside === other.outside &&
    one.sector === other.sector &&
    one.nature === other.nature
  );
}

function clientTie(
  { fact, validFrom, validTo, confirmedOn, changed }: Period<Placement>,
  memberId: string,
  recordedAt: IsoInstant,
): ClientTie {
  return {
    id: randomUUID(),
    memberId,
    validFrom,
    validTo,
    ...fact,
    lifeDomain: null,
    strength: null,
    frequency: null,
    unsafe: false,
    support: [],
    source: 'TOLD',
    confirmedOn,
    endedBecause: validTo === null ? null : changed ? 'CHANGED' : 'UNKNOWN',
    recordedAt,
  };
}

/** Keys hold digits and a slash only. */
const pairSeparator = '~';

function acquaintancePeriods(versions: readonly KeyedVersion[]): Period<true>[] {
  const snapshots = versions.map(({ on, pairs }) => ({
    on,
    facts: new Map(pairs.map((pair) => [pair.join(pairSeparator), true as const])),
  }));
  return periodsOf(snapshots, () => true);
}

function memberTie(
  { key, validFrom, validTo, confirmedOn }: Period<true>,
  ids: ReadonlyMap<string, string>,
): MemberTie {
  const [fromId = '', toId = ''] = key
    .split(pairSeparator)
    .map((person) => idOf(ids, person))
    .sort();
  return { id: randomUUID(), version: 1, fromId, toId, validFrom, validTo, nature: 'ORDINARY', confirmedOn };
}
