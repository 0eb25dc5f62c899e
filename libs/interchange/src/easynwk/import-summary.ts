import { networkAt, networkMeasures, type IsoDate, type NetworkMeasures } from '@netwerk/domain';
import type { EasyNwkAlter, EasyNwkFile } from './easynwk-file.ts';
import type { ToldNetwork } from './told-network.ts';

/** What a file holds that is not kept, as a number of people. */
export interface LeftOut {
  readonly notes: number;
  readonly ages: number;
  readonly genders: number;
  readonly support: number;
}

/** What was read in, for whoever did it. */
export interface ImportSummary {
  readonly members: number;
  readonly pets: number;
  readonly died: number;
  readonly outside: number;
  /** Periods of ties with the client, and among the members. */
  readonly clientTies: number;
  readonly memberTies: number;
  readonly dates: readonly IsoDate[];
  readonly leftOut: LeftOut;
  /** Figures on the last date: all people, and informal people only. */
  readonly measures: readonly NetworkMeasures[];
}

export function summaryOf(file: EasyNwkFile, told: ToldNetwork): ImportSummary {
  const lastDate = told.dates.at(-1) ?? '';
  const network = networkAt({ caseId: '', clientName: '', ...told }, lastDate);
  return {
    members: told.members.length,
    pets: told.members.filter((member) => member.kind === 'PET').length,
    died: told.members.filter((member) => member.goneBecause === 'DIED').length,
    outside: network.members.filter((member) => member.tie.outside).length,
    clientTies: told.clientTies.length,
    memberTies: told.memberTies.length,
    dates: told.dates,
    leftOut: leftOutOf(file),
    measures: [networkMeasures(network, 'PEOPLE'), networkMeasures(network, 'INFORMAL')],
  };
}

function leftOutOf(file: EasyNwkFile): LeftOut {
  const people = file.versions.flatMap((version) => version.nwk.alteri);
  const clients = file.versions.map((version) => ({ ...version.nwk.ego, id: -1 }));
  const everybody = [...people, ...clients];
  const unsaid = new Set(['', 'nicht festgelegt']);
  return {
    notes: distinct(everybody.filter(({ note }) => note !== '')),
    ages: distinct(everybody.filter(({ age }) => age !== '')),
    genders: distinct(everybody.filter(({ currentGender }) => !unsaid.has(currentGender))),
    support: distinct(people.filter(hasSupport)),
  };
}

function distinct(people: readonly { id: number }[]): number {
  return new Set(people.map((person) => person.id)).size;
}

function hasSupport(alter: EasyNwkAlter): boolean {
  const { supportEmotional, supportCognitive, supportSocial, supportMaterial, supportPractical } = alter;
  return supportEmotional + supportCognitive + supportSocial + supportMaterial + supportPractical > 0;
}
