import { hsdsFields } from './hsds-fields.ts';

export type JsonObject = Readonly<Record<string, unknown>>;
export type RecordKind = 'service' | 'organization' | 'location' | 'service_at_location';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which record of HSDS this is, by the fields that only that record has; null for anything else. */
export function kindOf(value: unknown): RecordKind | null {
  if (!isObject(value)) return null;
  const has = (names: readonly string[]): boolean => names.some((name) => name in value);
  if (isObject(value['service']) || ('service_id' in value && has(['location', 'location_id']))) {
    return 'service_at_location';
  }
  if (has(onlyInService)) return 'service';
  if (has(onlyInLocation)) return 'location';
  return has(onlyInOrganization) || isBareOrganization(value) ? 'organization' : null;
}

const onlyInService = [
  ...['status', 'service_at_locations', 'interpretation_services', 'application_process', 'fees_description'],
  ...['eligibility_description', 'assured_date', 'cost_options', 'required_documents', 'service_areas', 'organization'],
];

const onlyInLocation = ['location_type', 'latitude', 'longitude', 'addresses', 'transportation', 'accessibility'];

const onlyInOrganization = [
  ...['website', 'tax_status', 'tax_id', 'year_incorporated', 'legal_status', 'parent_organization_id'],
  ...['organization_identifiers', 'services', 'locations', 'programs'],
];

/** An organisation of which no more is told than HSDS asks: an id, a name and a description. */
function isBareOrganization(value: JsonObject): boolean {
  const names = Object.keys(value);
  return (
    ['id', 'name', 'description'].every((name) => name in value) &&
    names.every((name) => hsdsFields.organization.has(name))
  );
}

/** What a whole file is. `pages`: which page of how many, where it says so. */
export interface FileShape {
  readonly shape: RecordKind | 'page' | 'list';
  readonly items: readonly { readonly position: string; readonly value: unknown }[];
  readonly pages: { readonly number: number; readonly total: number } | null;
}

/** null: nothing of HSDS. `base`: what an HSDS service says of itself, in which no record stands. */
export function shapeOf(json: unknown): FileShape | 'base' | null {
  if (Array.isArray(json)) return { shape: 'list', items: itemsOf(json, ''), pages: null };
  if (!isObject(json)) return null;
  const contents = json['contents'];
  if (Array.isArray(contents)) return { shape: 'page', items: itemsOf(contents, 'contents'), pages: pagesOf(json) };
  if ('openapi_url' in json || ('profile' in json && 'version' in json)) return 'base';
  const shape = kindOf(json);
  return shape === null ? null : { shape, items: [{ position: '$', value: json }], pages: null };
}

function itemsOf(values: readonly unknown[], name: string): FileShape['items'] {
  return values.map((value, index) => ({ position: `${name}[${index}]`, value }));
}

function pagesOf(page: JsonObject): FileShape['pages'] {
  const { page_number: number, total_pages: total } = page;
  return Number.isSafeInteger(number) && Number.isSafeInteger(total)
    ? { number: Number(number), total: Number(total) }
    : null;
}
