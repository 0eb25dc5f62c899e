import type { DemoIds } from '../random/ids.ts';
import { neighbourhoods, writtenResidents, type Neighbourhood } from '../place/areas.ts';
import type { NamedResident, Story } from '../stories/story.types.ts';

/** How many open cases there are among the 2,005 residents. */
const writtenOpenCases = 60;
const writtenVolunteers = 90;

/** How one buurt is filled: first who is named, then clients, volunteers and everybody else. */
export interface AreaPlan {
  readonly area: Neighbourhood;
  readonly residents: number;
  readonly named: readonly NamedResident[];
  /** Number of generated residents with a network map. */
  readonly clients: number;
  /** Number of generated volunteers. */
  readonly volunteers: number;
  /** Place of the first generated client of this buurt among those of all buurten. */
  readonly firstClient: number;
}

export interface Plan {
  readonly areas: readonly AreaPlan[];
  readonly clients: number;
  /** How many of the generated clients have an open case. */
  readonly open: number;
}

/** Divides residents, clients and volunteers over the buurten in the proportions that they were written for. */
export function planNeighbourhood(
  residents: number,
  stories: readonly Story[],
  neighbours: readonly NamedResident[],
): Plan {
  const scale = residents / writtenResidents;
  const counts = divided(
    residents,
    neighbourhoods.map((area) => area.residents),
  );
  const namedVolunteers = neighbours.filter((one) => one.volunteer !== undefined).length;
  const volunteers = divided(Math.round(writtenVolunteers * scale) - namedVolunteers, counts);
  const areas: AreaPlan[] = [];
  neighbourhoods.forEach((area, index) => {
    const withStory = stories.filter((story) => story.resident.area === area.key);
    const before = areas.at(-1);
    areas.push({
      area,
      residents: counts[index] ?? 0,
      named: [...withStory.map((story) => story.resident), ...neighbours.filter((one) => one.area === area.key)],
      clients: Math.max(0, Math.round(area.mapped * scale) - withStory.length),
      volunteers: volunteers[index] ?? 0,
      firstClient: before === undefined ? 0 : before.firstClient + before.clients,
    });
  });
  const clients = areas.reduce((sum, plan) => sum + plan.clients, 0);
  const openStories = stories.filter((story) => story.closedOn === undefined).length;
  return { areas, clients, open: Math.max(0, Math.round(writtenOpenCases * scale) - openStories) };
}

/** How many out of a hundred residents of a wijk have a network map: an open case, or one that was closed lately. */
const mappedPercent = 8;
const openPercent = 3;

/** Divides the residents of a wijk without stories over its buurten. */
export function planWijk(residents: number, neighbourhoods: readonly Neighbourhood[]): Plan {
  const counts = divided(
    residents,
    neighbourhoods.map((area) => area.residents),
  );
  const clients = divided(Math.round((residents * mappedPercent) / 100), counts);
  const volunteers = divided(Math.round((residents * writtenVolunteers) / writtenResidents), counts);
  const areas = neighbourhoods.map((area, index) => ({
    area,
    residents: counts[index] ?? 0,
    named: [],
    clients: clients[index] ?? 0,
    volunteers: volunteers[index] ?? 0,
    firstClient: clients.slice(0, index).reduce((sum, count) => sum + count, 0),
  }));
  return { areas, clients: sumOf(clients), open: Math.round((residents * openPercent) / 100) };
}

/** Whether this generated client has an open case: evenly spread over all of them. */
export function isOpen(plan: Plan, client: number): boolean {
  return Math.floor(((client + 1) * plan.open) / plan.clients) > Math.floor((client * plan.open) / plan.clients);
}

export function residentId(ids: DemoIds, area: Neighbourhood, index: number): string {
  return ids.of('resident', area.key, index);
}

export function namedId(ids: DemoIds, key: string): string {
  return ids.of('resident', key);
}

/** `total` in whole parts by weight; what is left over goes to the largest remainders. */
export function divided(total: number, weights: readonly number[]): number[] {
  const sum = sumOf(weights);
  const exact = weights.map((weight) => (Math.max(0, total) * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = Math.max(0, total) - sumOf(parts);
  const order = exact
    .map((value, index) => ({ index, rest: value % 1 }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
