import { ownInnerTeam, rowFor } from '@netwerk/access';
import type { CarriedOut, Look, RequestScope } from '@netwerk/audit';

const operation = 'openCase';

/** What became of the request; the contract's union. */
export type OpenCaseAnswer =
  | { readonly __typename: 'CaseOpened'; readonly caseId: string; readonly mine: boolean }
  | {
      readonly __typename: 'CaseAlreadyOpen';
      readonly caseId: string;
      readonly fullName: string;
      readonly mine: boolean;
    }
  | { readonly __typename: 'ResidentLooksAlike'; readonly choices: readonly LookAlike[] };

export interface LookAlike {
  readonly residentId: string;
  readonly fullName: string;
  readonly area: { readonly code: string; readonly name: string } | null;
}

interface AboutFile {
  readonly legalGround: string | null;
  readonly purpose: string | null;
}

/** Somebody of the same name was shown: each of them can read in the log who saw it. */
export function looksAlike(scope: RequestScope, choices: readonly LookAlike[]): CarriedOut<OpenCaseAnswer> {
  const looks = choices.map((choice) =>
    lookAt(scope, 'READ', 'ResidentLooksAlike', choice.residentId, { legalGround: null, purpose: null }),
  );
  return { answer: { __typename: 'ResidentLooksAlike', choices }, looks, changed: false };
}

export function alreadyOpen(
  scope: RequestScope,
  found: AboutFile & { caseId: string; fullName: string; mine: boolean },
): CarriedOut<OpenCaseAnswer> {
  const { caseId, fullName, mine } = found;
  const look = lookAt(scope, 'READ', 'CaseAlreadyOpen', caseId, found);
  return { answer: { __typename: 'CaseAlreadyOpen', caseId, fullName, mine }, looks: [look], changed: false };
}

export function opened(
  scope: RequestScope,
  made: AboutFile & { caseId: string; mine: boolean },
): CarriedOut<OpenCaseAnswer> {
  const { caseId, mine } = made;
  const look = lookAt(scope, 'CREATE', 'CaseOpened', caseId, made);
  return { answer: { __typename: 'CaseOpened', caseId, mine }, looks: [look], changed: true };
}

function lookAt(
  scope: RequestScope,
  action: 'READ' | 'CREATE',
  subject: OpenCaseAnswer['__typename'],
  subjectId: string,
  about: AboutFile,
): Look {
  const { rule } = rowFor(scope.caller.role, subject, ownInnerTeam);
  return {
    action,
    subject,
    subjectId,
    operation,
    rule,
    ground: about.legalGround,
    purpose: about.purpose,
    result: 'OK',
  };
}
