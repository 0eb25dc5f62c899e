import { isDateInBounds, maxNameLength, textProblem, type InitiativeState, type IsoDate } from '@netwerk/domain';
import { costOf } from './cost-words.ts';
import type { DirectoryInitiative, ToldFacts } from './directory-records.ts';
import { checkedOnOf } from './freshness.ts';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsService } from './hsds-records.ts';
import { whereaboutsOf } from './places.ts';
import { readableId } from './raw-records.ts';
import { isObject } from './hsds-shape.ts';
import { rhythmOf, type PlacedSchedule } from './schedules.ts';
import { describedBy, languagesOf, lineOf, phoneOf, termCodes, wordsOf } from './texts.ts';

/** A service as an initiative, or null when it cannot be one; the notes say why and what was left out. */
export function initiativeOf(
  notes: RecordNotes,
  service: HsdsService,
  around: { organizationId: string | null; today: IsoDate },
): DirectoryInitiative | null {
  const problem = textProblem(service.name, { longest: maxNameLength, lines: false });
  if (problem !== null) {
    notes.refuse('name', problem, problem === 'TOO_LONG' ? maxNameLength : undefined);
    return null;
  }
  const { today } = around;
  const organizationId = around.organizationId ?? organizationOf(service);
  const standing = stateOf(notes, service, today);
  // What is closed for a time tells the times of when it goes on.
  const asOf = standing.pausedUntil ?? today;
  const rhythm = toldRhythm(notes, service, asOf);
  return {
    notes,
    externalId: service.id,
    kind: 'ACTIVITY',
    facts: { ...standing, ...factsOf(notes, service, asOf), ...(rhythm === null ? {} : { rhythm: rhythm.rhythm }) },
    ...(rhythm === null ? {} : { slots: rhythm.slots }),
    ...(tells(service, 'attributes') ? { termCodes: termCodes(service.attributes ?? []) } : {}),
    areaCandidates: areaCandidates(service),
    whole: isWhole(service),
    ...(organizationId === null ? {} : { organizationId }),
    checkedOn: checkedOnOf(notes, service, today),
  };
}

function tells(service: HsdsService, ...fields: readonly (keyof HsdsService)[]): boolean {
  return fields.some((field) => service[field] !== undefined);
}

/** A page of services tells each of them in short: their lists come with the whole record only. */
function isWhole(service: HsdsService): boolean {
  return tells(
    service,
    'schedules',
    'phones',
    'languages',
    'cost_options',
    'service_areas',
    'service_at_locations',
    'attributes',
  );
}

function organizationOf({ organization, organization_id: id }: HsdsService): string | null {
  return (isObject(organization) ? readableId(organization) : null) ?? readableId({ id });
}

function factsOf(notes: RecordNotes, service: HsdsService, today: IsoDate): Omit<ToldFacts, 'state' | 'pausedUntil'> {
  return {
    name: service.name,
    ...(tells(service, 'description') ? describedBy(notes, service.description) : {}),
    searchWords: searchWordsOf(notes, service),
    ...toldPlace(notes, service),
    ...(tells(service, 'cost_options', 'fees_description') ? { cost: costOf(notes, service, today) } : {}),
    ...toldLanguages(notes, service),
    ...(tells(service, 'phones') ? { phone: phoneOf(notes, service.phones ?? []) } : {}),
  };
}

/**
 * HSDS knows "temporarily closed" without a day. Where every schedule begins later, it is closed until the first of them;
 * else it is closed for newcomers, and the report says so.
 */
function stateOf(
  notes: RecordNotes,
  service: HsdsService,
  today: IsoDate,
): { state: InitiativeState; pausedUntil: IsoDate | null } {
  if (service.status === 'active') return { state: 'OPEN', pausedUntil: null };
  if (service.status !== 'temporarily closed') return { state: 'ENDED', pausedUntil: null };
  const begins = (service.schedules ?? []).map(({ valid_from: from }) => from ?? '');
  const first = begins.sort()[0];
  if (first !== undefined && first > today && isDateInBounds(first, today))
    return { state: 'PAUSED', pausedUntil: first };
  notes.leaveOut('status', 'NO_END_OF_PAUSE');
  return { state: 'FULL', pausedUntil: null };
}

function searchWordsOf(notes: RecordNotes, service: HsdsService): string | null {
  const terms = (service.attributes ?? []).map(({ taxonomy_term: term }, index) => ({
    field: `attributes[${index}].taxonomy_term.name`,
    text: term?.name,
  }));
  return wordsOf(notes, [
    { field: 'alternate_name', text: service.alternate_name },
    { field: 'program.name', text: service.program?.name },
    ...terms,
  ]);
}

function toldPlace(notes: RecordNotes, service: HsdsService) {
  if (!tells(service, 'service_at_locations')) return {};
  const places = (service.service_at_locations ?? []).flatMap(({ location }, index) =>
    location === null || location === undefined ? [] : [{ field: `service_at_locations[${index}].location`, location }],
  );
  return whereaboutsOf(notes, places);
}

/** The languages of the service; without those, of its first place; without those, what is said about interpreters. */
function toldLanguages(notes: RecordNotes, service: HsdsService): { languages?: string | null } {
  const own = service.languages ?? [];
  const there = service.service_at_locations?.[0]?.location?.languages ?? [];
  if (own.length > 0) return { languages: languagesOf(notes, 'languages', own) };
  const field = 'service_at_locations[0].location.languages';
  if (there.length > 0) return { languages: languagesOf(notes, field, there) };
  if (!tells(service, 'languages', 'interpretation_services')) return {};
  return { languages: lineOf(notes, 'interpretation_services', service.interpretation_services) };
}

/** Times of the service at its places, and where those tell none, of the service itself. */
function toldRhythm(notes: RecordNotes, service: HsdsService, today: IsoDate) {
  const atPlaces = (service.service_at_locations ?? []).flatMap(({ schedules }, place) =>
    placed(schedules, `service_at_locations[${place}].schedules`),
  );
  const own = placed(service.schedules, 'schedules');
  if (!tells(service, 'schedules') && atPlaces.length === 0) return null;
  return rhythmOf(notes, atPlaces.length > 0 ? atPlaces : own, today);
}

function placed(schedules: HsdsService['schedules'], field: string): PlacedSchedule[] {
  return (schedules ?? []).map((schedule, index) => ({ field: `${field}[${index}]`, schedule }));
}

function areaCandidates(service: HsdsService): string[] {
  const told = (service.service_areas ?? []).flatMap(({ id, name, extent, uri, attributes }) => [
    ...[id, name, extent, uri?.split('/').at(-1)],
    ...termCodes(attributes ?? []),
  ]);
  return [...new Set(told.filter((text) => typeof text === 'string' && text !== '' && text.length <= 100))] as string[];
}
