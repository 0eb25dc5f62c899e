import type { IsoInstant, MemberPlace } from '@netwerk/domain';
import { max } from '../geometry/maths.ts';
import { byText } from '../geometry/round.ts';
import type { LayoutScheme } from '../layout.types.ts';
import { ringOf, sectorOf } from '../schemes/schemes.ts';
import { weightOf } from './choose-places.ts';
import { isOwn } from './own-places.ts';
import { weightApart, weightTogether } from './placement-cost.ts';
import type { Weigh } from './search.ts';
import { spotKey, spotsOf, type Spot } from './spots.ts';

/** What was known when the map was arranged, and what was recorded after that. */
export interface Told {
  readonly first: readonly Spot[];
  /** In the order in which they were recorded. */
  readonly later: readonly Spot[];
  /** What it costs when two spots touch, by what was known when the later of the two was placed. */
  readonly weigh: Weigh;
}

/**
 * Nothing that is recorded after a place was chosen may change that choice. So the day on which a tie stopped does not
 * count here, for it may be written down any time later: a place becomes free only when its member was given another one.
 */
export function toldBy(places: readonly MemberPlace[], arrangedAt: IsoInstant, scheme: LayoutScheme): Told {
  const rows = [...places].sort(byRecording);
  const known = rows.filter((row) => !isAfter(row.recordedAt, arrangedAt));
  const first = spotsOf(untilNextPlace(known), scheme);
  const seen = new Set(first.map(keyOf));
  const later: Spot[] = [];
  const order = new Map<Spot, number>();
  rows.slice(known.length).forEach((row, at) => {
    const [spot] = spotsOf([{ ...row, validTo: null }], scheme);
    if (!spot || seen.has(keyOf(spot))) return;
    seen.add(keyOf(spot));
    later.push(spot);
    order.set(spot, known.length + at);
  });
  return { first, later, weigh: weighBy(rows, order, scheme) };
}

function keyOf(spot: Spot): string {
  return spotKey(spot.memberId, spot.ring, spot.sector);
}

function untilNextPlace(rows: readonly MemberPlace[]): readonly MemberPlace[] {
  return rows.map((row) => {
    const next = rows
      .filter((other) => other.memberId === row.memberId && other.validFrom > row.validFrom)
      .map((other) => other.validFrom)
      .sort(byText)[0];
    return { ...row, validTo: next ?? null };
  });
}

function weighBy(rows: readonly MemberPlace[], order: ReadonlyMap<Spot, number>, scheme: LayoutScheme): Weigh {
  const told = rowsByMember(rows);
  return (first, second) => {
    const [one, other] = [order.get(first) ?? -1, order.get(second) ?? -1];
    if (isOwn(first, second) || one === other) return weightOf(first, second);
    const [spot, newcomer] = one < other ? [first, second] : [second, first];
    const known = (told.get(spot.memberId) ?? []).filter(({ at }) => at < max(one, other)).map(({ row }) => row);
    return isLeft(spot, known, newcomer, scheme) ? weightApart : weightTogether;
  };
}

function rowsByMember(rows: readonly MemberPlace[]) {
  const told = new Map<string, { readonly row: MemberPlace; readonly at: number }[]>();
  rows.forEach((row, at) => told.set(row.memberId, [...(told.get(row.memberId) ?? []), { row, at }]));
  return told;
}

/** Whether the member had another place by the day on which the newcomer came. */
function isLeft(spot: Spot, known: readonly MemberPlace[], newcomer: Spot, scheme: LayoutScheme): boolean {
  const from = newcomer.periods[0]?.from ?? '';
  const [latest] = known.filter((row) => row.validFrom <= from).sort((a, b) => byText(b.validFrom, a.validFrom));
  return latest !== undefined && (ringOf(latest, scheme) !== spot.ring || sectorOf(latest, scheme) !== spot.sector);
}

function byRecording(a: MemberPlace, b: MemberPlace): number {
  if (isAfter(a.recordedAt, b.recordedAt)) return 1;
  if (isAfter(b.recordedAt, a.recordedAt)) return -1;
  return byText(a.memberId, b.memberId) || byText(a.validFrom, b.validFrom) || (a.ring ?? 0) - (b.ring ?? 0);
}

/** Not as text: one source writes whole seconds and another thousandths. */
function isAfter(a: IsoInstant, b: IsoInstant): boolean {
  return Date.parse(a) > Date.parse(b);
}
