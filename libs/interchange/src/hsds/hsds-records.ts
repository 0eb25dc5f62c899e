import { z } from 'zod';
import { maxPartsOfRecord } from './hsds-bounds.ts';

/**
 * The records of the Human Services Data Specification 3.0, as far as they are read. Loose: a profile may add fields, and
 * those are counted and left alone. What is read has to have the type that HSDS gives it, or be absent or null.
 * Source: openreferral/specification, schema/*.json.
 */

const text = z.string().nullish();
const number = z.number().nullish();
const list = <T extends z.ZodType>(item: T) => z.array(item).max(maxPartsOfRecord).nullish();

/** HSDS asks for a UUID; other directories have their own. Printable, as it is shown to who reads in. */
const id = z.string().regex(/^[\x21-\x7e]{1,100}$/);

const language = z.looseObject({ name: text, code: text });
const phone = z.looseObject({ number: text, type: text });
const attribute = z.looseObject({ taxonomy_term: z.looseObject({ code: text, name: text }).nullish() });

const schedule = z.looseObject({
  ...{ valid_from: text, valid_to: text, dtstart: text, until: text },
  ...{ count: number, interval: number },
  ...{ freq: text, byday: text, byweekno: text, bymonthday: text, byyearday: text },
  ...{ opens_at: text, closes_at: text, description: text },
});

const costOption = z.looseObject({
  ...{ valid_from: text, valid_to: text, option: text, currency: text, amount: number, amount_description: text },
});

const address = z.looseObject({
  ...{ address_1: text, address_2: text, city: text, postal_code: text, address_type: text },
});

const locationFields = {
  ...{ name: text, location_type: text, latitude: number, longitude: number },
  addresses: list(address),
  accessibility: list(z.looseObject({ description: text, details: text })),
  languages: list(language),
};

const serviceAtLocation = z.looseObject({
  location: z.looseObject(locationFields).nullish(),
  schedules: list(schedule),
  phones: list(phone),
});

const serviceArea = z.looseObject({ id: text, name: text, extent: text, uri: text, attributes: list(attribute) });
const metadata = list(z.looseObject({ last_action_date: text }));

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

export const hsdsService = z.looseObject({
  id,
  name: z.string(),
  status: z.enum(statuses),
  ...{ alternate_name: text, description: text, assured_date: text, last_modified: text },
  ...{ fees_description: text, interpretation_services: text, organization_id: text },
  program: z.looseObject({ name: text }).nullish(),
  schedules: list(schedule),
  phones: list(phone),
  languages: list(language),
  cost_options: list(costOption),
  service_areas: list(serviceArea),
  service_at_locations: list(serviceAtLocation),
  attributes: list(attribute),
  metadata,
});

export const hsdsOrganization = z.looseObject({
  id,
  name: z.string(),
  email: text,
  website: text,
  phones: list(phone),
});

export const hsdsLocation = z.looseObject({
  id,
  ...locationFields,
  name: z.string(),
  ...{ alternate_name: text, description: text },
  phones: list(phone),
  schedules: list(schedule),
  attributes: list(attribute),
  metadata,
});

export type HsdsService = z.infer<typeof hsdsService>;
export type HsdsOrganization = z.infer<typeof hsdsOrganization>;
export type HsdsLocation = z.infer<typeof hsdsLocation>;
export type HsdsSchedule = z.infer<typeof schedule>;
export type HsdsCostOption = z.infer<typeof costOption>;
export type HsdsPhone = z.infer<typeof phone>;
export type HsdsLanguage = z.infer<typeof language>;
export type HsdsAttribute = z.infer<typeof attribute>;
export type HsdsPlace = Pick<
  HsdsLocation,
  'location_type' | 'latitude' | 'longitude' | 'addresses' | 'accessibility'
> & {
  name?: string | null | undefined;
};
