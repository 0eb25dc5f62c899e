import { addDays, coversDate, type IsoDate } from '@netwerk/domain';
import type { DemoDataset, Link } from '../dataset/batch.types.ts';
import type { CaseRow } from '../dataset/case-rows.types.ts';
import type { TieRow } from '../dataset/link-rows.types.ts';
import type { NetworkMemberRow } from '../dataset/rows.types.ts';
import { firstNames, type Gender } from '../words/first-names.ts';
import { Collected, groupedBy } from './collected.ts';

/** Figures of the invented networks that personal-network studies publish too. */
export interface NetworkFigures {
  /** Living informal people per network. */
  readonly meanSize: number;
  readonly meanClosest: number;
  readonly kinShare: number;
  readonly closestKinShare: number;
  /** Density among the closest, over networks with two or more of them. */
  readonly closestDensity: number;
  readonly density: number;
  /** Informal people who give emotional support. */
  readonly meanConfidants: number;
  readonly fewConfidants: number;
  /** Of two relatives, and of two people of whom one or none is kin: how often they know each other. */
  readonly kinKnowing: number;
  readonly otherKnowing: number;
  /** Of the people outside kin: how many have the sex of the client, by call name. */
  readonly sameSexOutsideKin: number;
  /** Clients with at most one informal person. */
  readonly fewTies: number;
}

interface Network {
  readonly client: string;
  readonly people: readonly { readonly member: NetworkMemberRow; readonly tie: TieRow }[];
  readonly pairs: ReadonlySet<string>;
}

/** Measured on the last day of each file, or today for an open one. */
export function networkFigures(dataset: DemoDataset): NetworkFigures {
  const networks = networksOf(dataset);
  const people = networks.flatMap((network) => network.people);
  const closest = networks.map((network) => ({
    ...network,
    people: network.people.filter(({ tie }) => tie.ring === 1),
  }));
  const confidants = networks.map(
    (network) => network.people.filter(({ tie }) => (tie.receivesEmotional ?? 0) > 0).length,
  );
  const pairs = networks.flatMap(knowingOf);
  return {
    meanSize: mean(networks.map((network) => network.people.length)),
    meanClosest: mean(closest.map((network) => network.people.length)),
    kinShare: share(people, isKin),
    closestKinShare: share(
      closest.flatMap((network) => network.people),
      isKin,
    ),
    closestDensity: mean(closest.filter((network) => network.people.length > 1).map(densityOf)),
    density: mean(networks.filter((network) => network.people.length > 1).map(densityOf)),
    meanConfidants: mean(confidants),
    fewConfidants: share(confidants, (count) => count <= 1),
    kinKnowing: share(
      pairs.filter((pair) => pair.kin),
      (pair) => pair.known,
    ),
    otherKnowing: share(
      pairs.filter((pair) => !pair.kin),
      (pair) => pair.known,
    ),
    sameSexOutsideKin: share(networks.flatMap(sexesOutsideKin), (same) => same),
    fewTies: share(networks, (network) => network.people.length <= 1),
  };
}

/** Of every mapped network; a file without a map says nothing about a network. */
function networksOf(dataset: DemoDataset): Network[] {
  const rows = new Collected(dataset);
  const members = new Map(rows.nodes('NetworkMember').map((member) => [member.id, member]));
  const names = new Map(
    [...rows.nodes('Resident'), ...rows.nodes('Volunteer')].map((person) => [person.id, person.callName]),
  );
  const ties = grouped(rows.links('CLIENT_TIE'));
  const known = grouped(rows.links('MEMBER_TIE'));
  const mapped = rows.nodes('Case').filter((one) => ties.has(one.id));
  return mapped.map((one) => {
    const on = lastDay(one, dataset.referenceDate);
    const own = (ties.get(one.id) ?? []).filter((tie) => holds(tie.properties, on));
    return {
      client: names.get(own[0]?.from ?? '') ?? '',
      people: own.flatMap((tie) => {
        const member = members.get(tie.to);
        return member?.kind === 'INFORMAL' && member.goneBecause === undefined ? [{ member, tie: tie.properties }] : [];
      }),
      pairs: new Set(
        (known.get(one.id) ?? []).filter((tie) => holds(tie.properties, on)).map((tie) => `${tie.from} ${tie.to}`),
      ),
    };
  });
}

function lastDay(one: CaseRow, today: IsoDate): IsoDate {
  return one.closedOn === undefined ? today : addDays(one.closedOn, -1);
}

function holds(tie: TieRow, on: IsoDate): boolean {
  return coversDate({ validFrom: tie.validFrom, validTo: tie.validTo ?? null }, on);
}

function grouped<K extends 'CLIENT_TIE' | 'MEMBER_TIE'>(links: readonly Link<K>[]): Map<string, Link<K>[]> {
  return groupedBy(links, (link) => link.properties.caseId ?? '');
}

const isKin = ({ tie }: Network['people'][number]): boolean => tie.sector === 'FAMILY';

function knowingOf({ people, pairs }: Network): { readonly kin: boolean; readonly known: boolean }[] {
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .map((other) => ({ kin: isKin(one) && isKin(other), known: pairs.has(pairOf(one.member.id, other.member.id)) })),
  );
}

function densityOf(network: Network): number {
  return share(knowingOf(network), (pair) => pair.known);
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function sexesOutsideKin({ client, people }: Network): boolean[] {
  const own = genderOf(client);
  return people.flatMap((person) => {
    const gender = genderOf(person.member.callName);
    return isKin(person) || own === null || gender === null ? [] : [gender === own];
  });
}

const genders = new Map<string, Gender>(
  Object.values(firstNames).flatMap((names) =>
    (['woman', 'man'] as const).flatMap((gender) => names[gender].map((name) => [name, gender] as const)),
  ),
);

function genderOf(name: string): Gender | null {
  return genders.get(name) ?? null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share<T>(values: readonly T[], holdsFor: (value: T) => boolean): number {
  return values.filter(holdsFor).length / values.length;
}
