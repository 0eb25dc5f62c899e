import type { Typed } from '../forms/form-fields.ts';
import type { Newer } from '../forms/use-form.ts';
import { typedDate } from '../language/format.ts';
import type { Volunteer } from './use-volunteers.ts';

/** The facts of a volunteer as the fields of the forms show them. */
export function typedFacts(volunteer: Volunteer): Typed {
  const { load, languages, training, trainedOn, screenedOn, mayBeAskedUntil, pausedUntil, callOn, guide } = volunteer;
  return {
    peopleLimit: String(load.peopleLimit),
    hoursLimit: load.hoursLimit === null ? '' : String(load.hoursLimit),
    languages: languages ?? '',
    training: training ?? '',
    trainedOn: typedOrEmpty(trainedOn),
    screenedOn: typedOrEmpty(screenedOn),
    mayBeAskedUntil: typedOrEmpty(mayBeAskedUntil),
    until: typedOrEmpty(pausedUntil),
    callOn: typedOrEmpty(callOn),
    guideId: guide?.professionalId ?? '',
  };
}

/** What a colleague left, when the answer says that they were first. */
export function newerOf(answer: { __typename: string; newer?: Volunteer }): Newer | null {
  return answer.newer === undefined ? null : { version: answer.newer.version, typed: typedFacts(answer.newer) };
}

function typedOrEmpty(date: string | null): string {
  return date === null ? '' : typedDate(date);
}
