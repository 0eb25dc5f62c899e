import { nearbyOffers, networkHistory, type NearbyOffersRow, type NetworkHistoryRow } from '@netwerk/graph';
import type { RawDriver } from '@netwerk/graph/testing';
import type { BenchClient } from './bench-clients.ts';
import type { MapAlone } from './map-screen.ts';

type MapAsked = Omit<BenchClient, 'accountId'>;

/** The two statements of a map with its kansen, beside each other as the API asks them; rows as the driver gives them. */
export async function rawMap(raw: RawDriver, { caseId, professionalId, today }: MapAsked) {
  const asked = { caseId, professionalId, today };
  const [history, nearby] = await Promise.all([
    raw.read(networkHistory.statement.text, { ...asked, now: new Date().toISOString() }),
    raw.read(nearbyOffers.statement.text, asked),
  ]);
  return { history, nearby };
}

/** The same rows by name. */
export async function rowsOfMap(raw: RawDriver, asked: MapAsked) {
  const { history, nearby } = await rawMap(raw, asked);
  return {
    history: history.map((row): NetworkHistoryRow => networkHistory.row.parse(row)),
    nearby: nearby.map((row): NearbyOffersRow => nearbyOffers.row.parse(row)),
  };
}

/** What a viewer of graphs asks for: everything within two steps of the client, by whatever way. */
const twoSteps = 'MATCH path = (client:Resident {id: $clientId})-[*1..2]-(near) RETURN path';
/** The same along ties only, by who knows which relationships matter. */
const twoTies = 'MATCH path = (client:Resident {id: $clientId})-[:TIED_TO*1..2]-(near) RETURN path';

export const naiveExpansions = { 'naive *1..2': twoSteps, 'naive [:TIED_TO*1..2]': twoTies } as const;

interface Path {
  readonly segments: readonly {
    readonly relationship: { readonly type: string; readonly properties: TieProperties };
  }[];
}

interface TieProperties {
  readonly id: string;
  readonly caseId?: string;
  readonly validFrom: { toString(): string };
  readonly validTo?: { toString(): string };
}

/** Ids of the ties of this file that hold today, out of all paths: of the client with the map, and on the map. */
export function tiesInPaths(rows: readonly object[], { caseId, today }: MapAsked): string[] {
  const ties = (rows as { path: Path }[])
    .flatMap(({ path }) => path.segments.map(({ relationship }) => relationship))
    .filter(({ type, properties }) => type === 'TIED_TO' && properties.caseId === caseId)
    .filter(({ properties }) => holds(properties.validFrom.toString(), properties.validTo?.toString() ?? null, today));
  return [...new Set(ties.map(({ properties }) => properties.id))].sort();
}

/** Ids of the ties that hold today out of the rows of the file. */
export function tiesInRows(rows: readonly NetworkHistoryRow[], today: string): string[] {
  return tiesToday(rows, today)
    .map(({ id }) => id)
    .sort();
}

/** The same without ties of members whose own tie with the client ended: who is not on the map takes no line with them. */
export function showableTies(rows: readonly NetworkHistoryRow[], today: string): string[] {
  const ties = tiesToday(rows, today);
  const present = new Set(ties.flatMap((tie) => (tie.kind === 'CLIENT_TIE' ? [tie.memberId] : [])));
  return ties
    .filter((tie) => tie.kind === 'CLIENT_TIE' || (present.has(tie.fromId) && present.has(tie.toId)))
    .map(({ id }) => id)
    .sort();
}

/** Ids of the ties of a map as the viewer gets it. */
export function tiesOnScreen({ clientNetwork: { members, ties } }: MapAlone): string[] {
  const own = members.flatMap(({ tie }) => (tie === null ? [] : [tie.id]));
  return [...own, ...ties.map(({ id }) => id)].sort();
}

function tiesToday(rows: readonly NetworkHistoryRow[], today: string) {
  return rows
    .flatMap((row) => (row.kind === 'CLIENT_TIE' || row.kind === 'MEMBER_TIE' ? [row] : []))
    .filter(({ validFrom, validTo }) => holds(validFrom, validTo, today));
}

function holds(from: string, to: string | null, today: string): boolean {
  return from <= today && (to === null || to > today);
}
