import { addDays, searchText } from '@netwerk/domain';
import type { DemoClock } from '../dataset/demo-clock.ts';
import type { DemoBatch, Link } from '../dataset/batch.types.ts';
import type { PersonRow, VolunteerRow } from '../dataset/rows.types.ts';
import type { Town } from '../city/town.types.ts';
import type { AreaCodes } from '../place/area-codes.ts';
import type { DemoIds } from '../random/ids.ts';
import { Random } from '../random/random.ts';
import { inTime } from '../stories/in-time.ts';
import type { NamedResident } from '../stories/story.types.ts';
import { defined } from '../told/tie-rows.ts';
import { namedId, residentId, type AreaPlan, type Plan } from './plan.ts';
import { inventResident } from './residents.ts';
import { volunteerFacts } from './volunteer-facts.ts';

/** What one part of the gemeente is made from. */
export interface Making {
  readonly seed: string;
  readonly ids: DemoIds;
  readonly clock: DemoClock;
  readonly codes: AreaCodes;
  readonly plan: Plan;
  readonly town: Town;
  /** Ids of what the whole gemeente shares. */
  readonly shared: DemoIds;
  /** Parts that were made before this one: some people know somebody there. */
  readonly earlier: readonly Making[];
}

const rowsAtOnce = 2_000;
/** Share of the residents under eighteen, among those who are neither client nor volunteer. */
const minors = 0.17;

/** All residents of one buurt: named, clients, volunteers and everybody else. */
export function* residentBatches(making: Making, area: AreaPlan): Iterable<DemoBatch> {
  yield* personBatches(making, area, [
    ...area.named.filter((one) => one.volunteer === undefined).map((one) => namedRow(making, one)),
    ...generatedRows(making, area, 0, area.clients, false),
  ]);
  yield* volunteerBatches(making, area);
  const everybodyElse = area.residents - area.named.length - area.clients - area.volunteers;
  for (let done = 0; done < everybodyElse; done += rowsAtOnce) {
    const from = area.clients + area.volunteers + done;
    yield* personBatches(
      making,
      area,
      generatedRows(making, area, from, Math.min(rowsAtOnce, everybodyElse - done), true),
    );
  }
}

/** Generated volunteers of a buurt by their number, with their ids. */
export function volunteerIds(making: Making, area: AreaPlan): string[] {
  const generated = Array.from({ length: area.volunteers }, (_, index) =>
    residentId(making.ids, area.area, area.clients + index),
  );
  return [
    ...area.named.filter((one) => one.volunteer !== undefined).map((one) => namedId(making.ids, one.key)),
    ...generated,
  ];
}

/** Whether the resident with this number is under eighteen. */
export function isMinor(seed: string, area: AreaPlan, index: number): boolean {
  return index >= area.clients + area.volunteers && new Random(seed, 'minor', area.area.key, index).chance(minors);
}

function* personBatches(making: Making, area: AreaPlan, rows: readonly PersonRow[]): Iterable<DemoBatch> {
  yield { node: 'Resident', rows };
  yield { link: 'LIVES_IN', rows: rows.map((row) => livesIn(making, area, row.id)) };
}

function* volunteerBatches(making: Making, area: AreaPlan): Iterable<DemoBatch> {
  const named = area.named.flatMap((one) =>
    one.volunteer === undefined
      ? []
      : [{ ...namedRow(making, one), ...inTime(making.clock, one.volunteer), version: 1 }],
  );
  const generated = generatedRows(making, area, area.clients, area.volunteers, false).map((row) =>
    volunteerRow(making, row),
  );
  const rows: VolunteerRow[] = [...named, ...generated];
  yield { node: 'Volunteer', rows };
  yield { link: 'LIVES_IN', rows: rows.map((row) => livesIn(making, area, row.id)) };
}

function generatedRows(making: Making, area: AreaPlan, from: number, count: number, mayBeMinor: boolean): PersonRow[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset;
    const { callName, familyName, gender } = inventResident(making.seed, area.area, index);
    const minor = mayBeMinor && isMinor(making.seed, area, index);
    return {
      id: residentId(making.ids, area.area, index),
      callName,
      familyName,
      searchName: searchText(`${callName} ${familyName}`),
      minor,
      ...(saysGender(making.seed, area, index) ? { gender: gender === 'woman' ? 'WOMAN' : 'MAN' } : {}),
    };
  });
}

/** Of half of the people it was asked, because somebody wanted to go with a woman or a man. */
function saysGender(seed: string, area: AreaPlan, index: number): boolean {
  return new Random(seed, 'says-gender', area.area.key, index).chance(0.5);
}

function namedRow(making: Making, one: NamedResident): PersonRow {
  const { callName, familyName } = one;
  return {
    id: namedId(making.ids, one.key),
    callName,
    familyName,
    searchName: searchText(`${callName} ${familyName}`),
    minor: false,
    ...defined({ hiddenAddress: one.hiddenAddress, gender: one.gender }),
  };
}

function volunteerRow(making: Making, person: PersonRow): VolunteerRow {
  return { ...person, ...volunteerFacts(making.seed, making.clock, person.id) };
}

function livesIn(making: Making, area: AreaPlan, id: string): Link<'LIVES_IN'> {
  const random = new Random(making.seed, 'lives', id);
  return {
    from: id,
    to: making.codes.neighbourhood(area.area.key),
    properties: { validFrom: addDays(making.clock.today, -random.between(200, 9_000)) },
  };
}
