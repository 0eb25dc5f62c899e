import { maxNameLength, textProblem, type IsoDate } from '@netwerk/domain';
import type { DirectoryInitiative } from './directory-records.ts';
import { checkedOnOf } from './freshness.ts';
import type { RecordNotes } from './hsds-finding.ts';
import type { HsdsLocation } from './hsds-records.ts';
import { whereaboutsOf } from './places.ts';
import { rhythmOf } from './schedules.ts';
import { describedBy, languagesOf, phoneOf, termCodes, wordsOf } from './texts.ts';

/** Ids of locations stand beside those of services: one number may be both. */
function placeId(locationId: string): string {
  return `location/${locationId}`;
}

/** A location that a file tells by itself, as a place where one can go; its schedules are when it is open. */
export function placeOf(notes: RecordNotes, location: HsdsLocation, today: IsoDate): DirectoryInitiative | null {
  const problem = textProblem(location.name, { longest: maxNameLength, lines: false });
  if (problem !== null) notes.refuse('name', problem, problem === 'TOO_LONG' ? maxNameLength : undefined);
  // A postbus or a website is nowhere to go.
  const goesThere = [undefined, null, '', 'physical'].includes(location.location_type?.toLowerCase());
  if (!goesThere) notes.refuse('location_type', 'UNKNOWN_VALUE');
  if (problem !== null || !goesThere) return null;
  const { rhythm, slots } = rhythmOf(notes, openingTimes(location), today);
  return {
    notes,
    externalId: placeId(location.id),
    kind: 'PLACE',
    facts: {
      ...{ name: location.name, state: 'OPEN', pausedUntil: null },
      ...{ ...describedBy(notes, location.description), rhythm },
      searchWords: wordsOf(notes, [{ field: 'alternate_name', text: location.alternate_name }]),
      ...whereaboutsOf(notes, [{ field: '', location }]),
      languages: languagesOf(notes, 'languages', location.languages ?? []),
      phone: phoneOf(notes, location.phones ?? []),
    },
    slots,
    termCodes: termCodes(location.attributes ?? []),
    areaCandidates: [],
    whole: true,
    checkedOn: checkedOnOf(notes, location, today),
  };
}

function openingTimes({ schedules }: HsdsLocation) {
  return (schedules ?? []).map((schedule, index) => ({ field: `schedules[${index}]`, schedule }));
}
