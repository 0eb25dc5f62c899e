import type { FormValues, Typed } from '../../forms/form-fields.ts';
import type { Newer, Sent } from '../../forms/use-form.ts';
import * as graphql from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { factsOf } from './professional-facts-dialog.tsx';
import type { Professional } from './use-teams.ts';

/** What the beheerder does with one professional; each is sent once under its key. */
export type TypedAct =
  | { readonly kind: 'edit' | 'join' | 'register' | 'fixed' }
  | { readonly kind: 'leave' | 'endFixed'; readonly teamId: string; readonly team: string }
  | { readonly kind: 'removeRegistration'; readonly register: graphql.RegistrationKind };

/** `newer` is there when a colleague was first. */
interface Answer {
  readonly __typename: string;
  readonly newer?: Professional;
}

type Who = Sent & { readonly professionalId: string };

/** The facts of a professional as the fields of the forms show them. */
export function typedProfessional(professional: Professional): Typed {
  const { callName, familyName, accent, background, organisation } = professional;
  return {
    callName,
    familyName: familyName ?? '',
    accent: accent ?? '',
    background: background ?? '',
    organisationId: organisation?.organisationId ?? '',
  };
}

/** Carries the act out. Answers what stands now when a colleague was first. Fails with a `RequestError`. */
export async function sendProfessionalAct(act: TypedAct, values: FormValues, who: Who): Promise<Newer | null> {
  const answer = await send(act, values, who);
  if (answer.newer === undefined) return null;
  return { version: answer.newer.version, typed: typedProfessional(answer.newer) };
}

async function send(act: TypedAct, values: FormValues, who: Who): Promise<Answer> {
  switch (act.kind) {
    case 'edit': {
      const input = { ...who, ...factsOf(values) };
      return (await request(graphql.ChangeProfessionalDocument, { input })).changeProfessional;
    }
    case 'join': {
      const shell = values.needed('shell') === 'OUTER' ? 'OUTER' : 'INNER';
      const input = { ...who, teamId: values.needed('teamId'), shell, from: values.needed('from') } as const;
      return (await request(graphql.JoinTeamDocument, { input })).joinTeam;
    }
    case 'leave': {
      const input = { ...who, teamId: act.teamId, on: values.needed('on') };
      return (await request(graphql.LeaveTeamDocument, { input })).leaveTeam;
    }
    case 'register': {
      const kind = values.needed('kind') as graphql.RegistrationKind;
      const input = { ...who, kind, endsOn: values.needed('endsOn') };
      return (await request(graphql.RecordRegistrationDocument, { input })).recordRegistration;
    }
    case 'removeRegistration': {
      const input = { ...who, kind: act.register };
      return (await request(graphql.RemoveRegistrationDocument, { input })).removeRegistration;
    }
    case 'fixed': {
      const input = { ...who, teamId: values.needed('teamId'), since: values.needed('since') };
      return (await request(graphql.SetFixedContactDocument, { input })).setFixedContact;
    }
    case 'endFixed': {
      const input = { ...who, teamId: act.teamId, on: values.needed('on') };
      return (await request(graphql.EndFixedContactDocument, { input })).endFixedContact;
    }
  }
}
