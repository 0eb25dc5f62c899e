import { RecordNotes, type HsdsFinding } from './hsds-finding.ts';
import { readableId, type RawRecord, type RawService } from './raw-records.ts';

/**
 * Each record once. The same organisation stands in every service that it runs: one that the file tells by itself counts
 * before one told in passing. Another record under the same id is refused by name.
 */
export function withoutRepeats<R extends RawRecord & { readonly nested?: boolean }>(
  records: readonly R[],
  refused: HsdsFinding[],
): R[] {
  const first = new Map<string, R>();
  const inOrder = [...records].sort((one, other) => Number(one.nested ?? false) - Number(other.nested ?? false));
  return inOrder.filter((record) => {
    const id = readableId(record.value);
    if (id === null) return true;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, record);
    else if (record.nested !== true && !isSame(earlier, record)) refuseRepeat(record, refused);
    return earlier === undefined;
  });
}

/** Each service once: told at several places it is one service, held at all of them. */
export function gatheredServices(services: readonly RawService[], refused: HsdsFinding[]): RawService[] {
  const gathered = new Map<string, Gathered>();
  const unnamed: RawService[] = [];
  for (const service of services) {
    const id = readableId(service.value);
    const told = gatheredFrom(service);
    const earlier = id === null ? undefined : gathered.get(id);
    if (id === null) unnamed.push(service);
    else if (earlier === undefined) gathered.set(id, told);
    else if (earlier.bare === told.bare) told.places.forEach((place, text) => earlier.places.set(text, place));
    else refuseRepeat(service, refused);
  }
  return [...[...gathered.values()].map(withPlaces), ...unnamed];
}

interface Gathered {
  readonly service: RawService;
  /** The record without its places, as text: by this two that tell the same are known. */
  readonly bare: string;
  readonly places: Map<string, unknown>;
}

function gatheredFrom(service: RawService): Gathered {
  const { service_at_locations: there, ...rest } = service.value;
  const places: readonly unknown[] = Array.isArray(there) ? (there as unknown[]) : [];
  return {
    service,
    bare: JSON.stringify([rest, typeof there]),
    places: new Map(places.map((place) => [JSON.stringify(place), place])),
  };
}

/** What is no list stays as it is, to be named when the record is read. */
function withPlaces({ service, places }: Gathered): RawService {
  if (!Array.isArray(service.value['service_at_locations'])) return service;
  return { ...service, value: { ...service.value, service_at_locations: [...places.values()] } };
}

function isSame(one: RawRecord, other: RawRecord): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

function refuseRepeat({ position, value }: RawRecord, refused: HsdsFinding[]): void {
  const notes = new RecordNotes(position, readableId(value));
  notes.refuse('id', 'DUPLICATE_ID');
  refused.push(...notes.findings);
}
