import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer, Screen } from './app.ts';

const load = 'load { peopleLimit peopleNow hoursLimit hoursNow toldOn atLimit }';
const shown = `id fullName area { code name } since guide { professionalId name self since } ${load} lastContactOn callOn
  pausedUntil screenedOn stoppedOn attention { kind on }`;

export const wholeVolunteer = `${shown} version callName addressHidden languages registeredBy contacts { contactId on by note }
  training trainedOn mayBeAskedUntil initiatives { initiativeId name role } knownBy thankedOn thanksWords`;

export const volunteersDocument = `query Volunteers { volunteers { ${shown} } }`;
export const volunteerDocument = `query Volunteer($volunteerId: ID!) { volunteer(volunteerId: $volunteerId) { ${wholeVolunteer} } }`;
export const registerDocument = `mutation Register($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { __typename
  ... on VolunteerRegistered { volunteerId } ... on AlreadyVolunteer { residentId } } }`;

const inputs = {
  changeVolunteer: 'ChangeVolunteerInput',
  handOverVolunteer: 'HandOverVolunteerInput',
  pauseVolunteer: 'PauseVolunteerInput',
  endVolunteerPause: 'EndVolunteerPauseInput',
  planVolunteerCall: 'PlanVolunteerCallInput',
  stopVolunteer: 'StopVolunteerInput',
} as const;

export type VolunteerAct = keyof typeof inputs;

export function actDocument(act: VolunteerAct): string {
  return `mutation Act($input: ${inputs[act]}!) { ${act}(input: $input) { __typename ... on VolunteerChanged { volunteerId version }
    ... on NewerVolunteer { newer { ${wholeVolunteer} } } } }`;
}

export const contactDocument =
  'mutation Contact($input: NoteVolunteerContactInput!) { noteVolunteerContact(input: $input) { volunteerId version } }';

/** Sends an act with a key of its own unless one is given. */
export function act(screen: Screen, document: string, input: Record<string, unknown>): Promise<GraphqlAnswer> {
  return screen.ask(document, { input: { idempotencyKey: randomUUID(), ...input } });
}
