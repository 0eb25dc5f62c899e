import { RecordNotes, type HsdsFinding } from './hsds-finding.ts';
import { isObject, kindOf, type FileShape, type JsonObject } from './hsds-shape.ts';

/** One record as it stands in the file, not looked at yet. */
export interface RawRecord {
  readonly position: string;
  readonly value: JsonObject;
}

export interface RawService extends RawRecord {
  /** The organisation that it stands inside of, if it does. */
  readonly organizationId: string | null;
}

/** Everything of a file that has a place in the sociale kaart, taken out of whatever it was nested in. */
export interface RawRecords {
  readonly services: RawService[];
  /** `nested`: told in passing, in a service. That makes an organisation, and never changes one. */
  readonly organizations: (RawRecord & { readonly nested: boolean })[];
  readonly locations: RawRecord[];
  readonly findings: HsdsFinding[];
}

export function rawRecords({ items }: FileShape): RawRecords {
  const found: RawRecords = { services: [], organizations: [], locations: [], findings: [] };
  for (const { position, value } of items) addRecord(found, position, value);
  return found;
}

function addRecord(found: RawRecords, position: string, value: unknown): void {
  const kind = kindOf(value);
  if (kind === null || !isObject(value)) return refuseUnknown(found, position, value);
  if (kind === 'location') found.locations.push({ position, value });
  if (kind === 'organization') addOrganization(found, position, value);
  if (kind === 'service') addService(found, { position, value, organizationId: null });
  if (kind === 'service_at_location') addServiceAtLocation(found, position, value);
}

function addOrganization(found: RawRecords, position: string, value: JsonObject): void {
  found.organizations.push({ position, value, nested: false });
  const services: unknown = value['services'];
  if (!Array.isArray(services)) {
    if (services !== undefined && services !== null) refuseUnknown(found, within(position, 'services'), services);
    return;
  }
  const organizationId = readableId(value);
  services.forEach((service: unknown, index) => {
    const place = within(position, `services[${index}]`);
    if (isObject(service)) addService(found, { position: place, value: service, organizationId });
    else refuseUnknown(found, place, service);
  });
}

function addService(found: RawRecords, service: RawService): void {
  found.services.push(service);
  const { organization } = service.value;
  if (isObject(organization)) {
    found.organizations.push({ position: within(service.position, 'organization'), value: organization, nested: true });
  }
}

/** A service at one place: the service, with that place as the only one where it is held. */
function addServiceAtLocation(found: RawRecords, position: string, value: JsonObject): void {
  const { service, ...here } = value;
  if (!isObject(service)) return refuseUnknown(found, position, value);
  const whole = { ...service, service_at_locations: [here] };
  addService(found, { position: within(position, 'service'), value: whole, organizationId: null });
}

function refuseUnknown(found: RawRecords, position: string, value: unknown): void {
  const notes = new RecordNotes(position, isObject(value) ? readableId(value) : null);
  notes.refuse('', 'UNKNOWN_SHAPE');
  found.findings.push(...notes.findings);
}

export function within(position: string, path: string): string {
  return position === '$' ? path : `${position}.${path}`;
}

/** The id, if it can be shown as it is. */
export function readableId({ id }: JsonObject): string | null {
  return typeof id === 'string' && /^[\x21-\x7e]{1,100}$/.test(id) ? id : null;
}
