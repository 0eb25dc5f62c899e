import type { FormValues } from '../forms/form-fields.ts';
import type { Sent } from '../forms/use-form.ts';
import {
  EndVolunteerPauseDocument,
  HandOverVolunteerDocument,
  NoteVolunteerContactDocument,
  PauseVolunteerDocument,
  PlanVolunteerCallDocument,
  StopVolunteerDocument,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

/** Each act of the dialogs, sent once under its key; fails with a `RequestError`. */

export async function pause(volunteerId: string, values: FormValues, sent: Sent) {
  const input = { ...sent, volunteerId, until: values.needed('until') };
  return (await request(PauseVolunteerDocument, { input })).pauseVolunteer;
}

export async function endPause(volunteerId: string, sent: Sent) {
  return (await request(EndVolunteerPauseDocument, { input: { ...sent, volunteerId } })).endVolunteerPause;
}

export async function planCall(volunteerId: string, values: FormValues, sent: Sent) {
  const input = { ...sent, volunteerId, callOn: values.text('callOn') };
  return (await request(PlanVolunteerCallDocument, { input })).planVolunteerCall;
}

export async function noteContact(volunteerId: string, values: FormValues, idempotencyKey: string): Promise<void> {
  const input = {
    idempotencyKey,
    volunteerId,
    on: values.needed('on'),
    note: values.text('note'),
    helpsNow: values.count('helpsNow'),
    hoursNow: values.count('hoursNow'),
    callOn: values.text('callOn'),
  };
  await request(NoteVolunteerContactDocument, { input });
}

export async function stop(volunteerId: string, values: FormValues, sent: Sent) {
  const input = {
    ...sent,
    volunteerId,
    on: values.needed('on'),
    thankedOn: values.text('thankedOn'),
    words: values.text('words'),
  };
  return (await request(StopVolunteerDocument, { input })).stopVolunteer;
}

export async function handOver(volunteerId: string, values: FormValues, sent: Sent) {
  const input = { ...sent, volunteerId, guideId: values.needed('guideId'), from: values.needed('from') };
  return (await request(HandOverVolunteerDocument, { input })).handOverVolunteer;
}
