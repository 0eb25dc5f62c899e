import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { SafetyMarksDocument, type SafetyMarksQuery } from '../graphql/generated/graphql.ts';
import type { FailureDetails } from '../graphql/request-error.ts';
import { request } from '../graphql/request.ts';
import { safety } from '../language/nl/safety.ts';

export type Safety = SafetyMarksQuery['safetyMarks'];
export type Mark = Safety['marks'][number];
export type LookAlike = Mark['lookAlikes'][number];
export type MarkPerson = Mark['people'][number];

const rolesThatKnow: readonly (string | null)[] = ['CONTACT', 'DUO', 'REGISSEUR'];

/** Whether this worker must know of safety around the client; the service decides, this only spares a question in vain. */
export function mustKnow(client: ClientOfCase): boolean {
  return rolesThatKnow.includes(client.access.myRole ?? null);
}

export function useSafety(client: ClientOfCase) {
  const { caseId } = client;
  return useQuery({
    queryKey: ['safety', caseId],
    queryFn: async () => (await request(SafetyMarksDocument, { caseId })).safetyMarks,
    enabled: mustKnow(client),
  });
}

/** What is wrong with one field, or with anything else when no field is named. */
export function safetyProblem(
  t: TFunction,
  failure: FailureDetails | null,
  fields: readonly string[],
): string | undefined {
  if (failure === null || !fields.includes(failure.field ?? '')) return undefined;
  return problemText(t, failure);
}

/** What to say when the refusal names none of the fields of the form. */
export function otherSafetyProblem(
  t: TFunction,
  failure: FailureDetails | null,
  fields: readonly string[],
): string | undefined {
  return failure === null || fields.includes(failure.field ?? '') ? undefined : problemText(t, failure);
}

function problemText(t: TFunction, { reason = 'OTHER' }: FailureDetails): string {
  const known = reason in safety.problem ? (reason as keyof typeof safety.problem) : 'OTHER';
  return t(`safety.problem.${known}`);
}
