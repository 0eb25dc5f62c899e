import { byText, freePlaces, isCheckedLongAgo, lifeDomains, stateToday, supportKinds } from '@netwerk/domain';
import type { IsoDate, LifeDomain, SupportKind } from '@netwerk/domain';
import type { FoundInitiativeRow } from '@netwerk/graph';
import { supportKindsOf } from './initiative-of-row.ts';

export type InitiativeOrder = 'NEAREST' | 'NAME' | 'LONGEST_UNCHECKED';

/** What the list is narrowed by; an empty list of a group does not narrow. */
export interface InitiativeChoices {
  readonly near: boolean;
  readonly areaCodes: readonly string[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly supportKinds: readonly SupportKind[];
  readonly withPlace: boolean;
  readonly wheelchair: boolean;
  readonly checkedLongAgo: boolean;
}

type Group = keyof typeof passes;
type Passes = (row: FoundInitiativeRow, choices: InitiativeChoices, today: IsoDate) => boolean;

/** Groups of choices: within one group any will do, and every group must be met. */
const passes = {
  area: (row, { near, areaCodes }) => {
    if (areaCodes.length > 0) return row.areas.some((area) => areaCodes.includes(area.code));
    return !near || !row.hasOwnAreas || row.areas.some((area) => area.near);
  },
  lifeDomain: (row, { lifeDomains: chosen }) =>
    chosen.length === 0 || row.lifeDomains.some((domain) => chosen.includes(domain)),
  supportKind: (row, { supportKinds: chosen }) =>
    chosen.length === 0 || supportKindsOf(row).some((kind) => chosen.includes(kind)),
  withPlace: (row, { withPlace }, today) => !withPlace || hasPlace(row, today),
  wheelchair: (row, { wheelchair }) => !wheelchair || row.wheelchair,
  checkedLongAgo: (row, { checkedLongAgo }, today) => !checkedLongAgo || isCheckedLongAgo(row.checkedOn, today),
} satisfies Record<string, Passes>;

const groups = Object.keys(passes) as Group[];

/** Open today, with a place free or no limit, and nobody waits. */
export function hasPlace(row: FoundInitiativeRow, today: IsoDate): boolean {
  const open = stateToday(row, today) === 'OPEN' && (row.waitingWeeks ?? 0) === 0;
  return open && freePlaces(row) !== 0;
}

/** What these choices leave, in the order that was asked for. */
export function chosenInitiatives(
  rows: readonly FoundInitiativeRow[],
  choices: InitiativeChoices,
  { order, today }: { order: InitiativeOrder; today: IsoDate },
): FoundInitiativeRow[] {
  return rows.filter((row) => passesAll(row, choices, today)).sort(inOrder(order));
}

/** What each value would leave if its own group of choices were not narrowed by anything else of that group. */
export function facetsOf(rows: readonly FoundInitiativeRow[], choices: InitiativeChoices, today: IsoDate) {
  const without = (group: Group) => rows.filter((row) => passesAll(row, choices, today, group));
  const [forArea, forDomain, forKind] = [without('area'), without('lifeDomain'), without('supportKind')];
  const flag = (group: 'withPlace' | 'wheelchair' | 'checkedLongAgo') =>
    without(group).filter((row) => passes[group](row, { ...choices, [group]: true }, today)).length;
  return {
    areas: areaFacets(rows, forArea),
    lifeDomains: lifeDomains.map((lifeDomain) => ({
      lifeDomain,
      count: forDomain.filter((row) => row.lifeDomains.includes(lifeDomain)).length,
    })),
    supportKinds: supportKinds.map((supportKind) => ({
      supportKind,
      count: forKind.filter((row) => supportKindsOf(row).includes(supportKind)).length,
    })),
    withPlace: flag('withPlace'),
    wheelchair: flag('wheelchair'),
    checkedLongAgo: flag('checkedLongAgo'),
  };
}

function passesAll(row: FoundInitiativeRow, choices: InitiativeChoices, today: IsoDate, except?: Group): boolean {
  return groups.every((group) => group === except || passes[group](row, choices, today));
}

/** Every gebied that occurs, the own ones first: buurten, then what lies around them, then the others. */
function areaFacets(rows: readonly FoundInitiativeRow[], counted: readonly FoundInitiativeRow[]) {
  const areas = new Map(rows.flatMap((row) => row.areas).map((area) => [area.code, area]));
  const rank = (area: { near: boolean; level: string }) => (area.near ? (area.level === 'NEIGHBOURHOOD' ? 0 : 1) : 2);
  const names = new Intl.Collator('nl');
  return [...areas.values()]
    .sort((a, b) => rank(a) - rank(b) || names.compare(a.name, b.name) || byText(a.code, b.code))
    .map(({ near, ...area }) => ({
      area,
      near,
      count: counted.filter((row) => row.areas.some((each) => each.code === area.code)).length,
    }));
}

function inOrder(order: InitiativeOrder): (one: FoundInitiativeRow, other: FoundInitiativeRow) => number {
  const names = new Intl.Collator('nl');
  const byName = (one: FoundInitiativeRow, other: FoundInitiativeRow): number =>
    names.compare(one.name, other.name) || byText(one.id, other.id);
  if (order === 'NAME') return byName;
  if (order === 'LONGEST_UNCHECKED') return (a, b) => byText(a.checkedOn, b.checkedOn) || byName(a, b);
  return (a, b) => farness(a) - farness(b) || b.score - a.score || byName(a, b);
}

/** 0 in an own buurt, 1 in the wijk or gemeente around it, 2 elsewhere. */
function farness(row: FoundInitiativeRow): number {
  const near = row.areas.filter((area) => area.near);
  if (near.some((area) => area.level === 'NEIGHBOURHOOD')) return 0;
  return near.length > 0 ? 1 : 2;
}
