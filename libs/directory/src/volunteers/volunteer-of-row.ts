import type { Volunteer, VolunteerSummary } from '@netwerk/api-contract';
import type { IsoDate } from '@netwerk/domain';
import type { VolunteerFactsRow, VolunteerRow } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { isAtLimit, volunteerAttention } from './volunteer-attention.ts';

/** Who reads, and on which day. */
export interface Reader {
  readonly professionalId: string;
  readonly today: IsoDate;
}

export function volunteerSummaryOf(row: VolunteerFactsRow, reader: Reader): VolunteerSummary {
  return shownFacts(row, reader);
}

export function volunteerOf(row: VolunteerRow, reader: Reader): Volunteer {
  const { version, callName, addressHidden, languages, training, trainedOn, thankedOn, thanksWords } = row;
  const { registeredBy, contacts, initiatives, knownBy, mayBeAskedUntil, origin } = row;
  return {
    ...shownFacts(row, reader),
    ...{ version, callName, addressHidden, languages, training, trainedOn, thankedOn, thanksWords },
    ...{ registeredBy, contacts, initiatives, knownBy, mayBeAskedUntil, origin },
  };
}

function shownFacts(row: VolunteerFactsRow, reader: Reader) {
  const { id, fullName, since, lastContactOn, callOn, pausedUntil, screenedOn, stoppedOn } = row;
  const shared = { id, fullName, since, lastContactOn, callOn, pausedUntil, screenedOn, stoppedOn };
  return { ...shared, ...judged(row, reader) };
}

/** What follows from the facts: place, begeleider, load, and what asks attention. */
function judged(row: VolunteerFactsRow, { professionalId, today }: Reader) {
  const { guideId, guideName, guideSince, peopleLimit, peopleNow, hoursLimit, hoursNow, toldOn } = row;
  const guide =
    guideId === null || guideName === null || guideSince === null
      ? null
      : { professionalId: guideId, name: guideName, self: guideId === professionalId, since: guideSince };
  const load = { peopleLimit, peopleNow, hoursLimit, hoursNow, toldOn, atLimit: isAtLimit(row) };
  return { area: areaOf(row), guide, load, attention: volunteerAttention(row, today) };
}
