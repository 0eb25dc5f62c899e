import type { LegalGround, OpenCaseInput } from '../../graphql/generated/graphql.ts';
import type { FoundResident } from '../../residents/resident-search.tsx';

/** The steps in which a case is opened. */
export const steps = ['who', 'question', 'agreed', 'team'] as const;
export type Step = (typeof steps)[number];

/** Everything that was filled in so far; it lives in the page and is stored only when the case is opened. */
export interface Draft {
  readonly resident: Pick<FoundResident, 'residentId' | 'fullName'> | null;
  readonly isNew: boolean;
  readonly callName: string;
  readonly familyName: string;
  readonly areaCode: string;
  readonly minor: boolean;
  readonly hiddenAddress: boolean;
  /** Residents of the same name who are somebody else. */
  readonly notThese: readonly string[];
  readonly asked: string;
  readonly question: string;
  readonly referrer: string;
  readonly agreedInstead: string;
  readonly goal: string;
  readonly legalGround: LegalGround | null;
  readonly purpose: string;
  readonly teamId: string;
  readonly contactId: string;
  readonly ownRole: '' | 'DUO' | 'REGISSEUR' | 'STAND_IN';
}

export const emptyDraft: Draft = {
  resident: null,
  isNew: false,
  callName: '',
  familyName: '',
  areaCode: '',
  minor: false,
  hiddenAddress: false,
  notThese: [],
  asked: '',
  question: '',
  referrer: '',
  agreedInstead: '',
  goal: '',
  legalGround: null,
  purpose: '',
  teamId: '',
  contactId: '',
  ownRole: '',
};

/** The fields of each step, as the service names them: a refusal leads back to the step that it is about. */
const fieldsOf: Readonly<Record<Step, readonly string[]>> = {
  who: ['residentId', 'callName', 'familyName', 'areaCode'],
  question: ['asked', 'question', 'referrer'],
  agreed: ['agreedInstead', 'goal', 'legalGround', 'purpose'],
  team: ['teamId', 'contactId', 'ownRole'],
};

const needed: Readonly<Record<Step, readonly (keyof Draft)[]>> = {
  who: ['callName', 'areaCode'],
  question: ['asked', 'question'],
  agreed: ['legalGround', 'purpose'],
  team: ['teamId'],
};

export function stepOfField(field: string): Step | null {
  return steps.find((step) => fieldsOf[step].includes(field)) ?? null;
}

/** What is still missing in a step. */
export function missingIn(draft: Draft, step: Step): readonly string[] {
  if (step === 'who' && !draft.isNew) return draft.resident === null ? ['residentId'] : [];
  return needed[step].filter((name) => isEmpty(draft[name]));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The request; texts exactly as they were typed. Only for a draft in which nothing is missing. */
export function inputOf(draft: Draft): Omit<OpenCaseInput, 'idempotencyKey'> {
  const { teamId, asked, question, purpose, contactId, ownRole } = draft;
  return {
    teamId,
    ...(draft.isNew ? { newResident: newResidentOf(draft) } : { residentId: draft.resident?.residentId ?? null }),
    asked,
    question,
    purpose,
    legalGround: draft.legalGround ?? 'WMO',
    referrer: orNull(draft.referrer),
    agreedInstead: orNull(draft.agreedInstead),
    goal: orNull(draft.goal),
    contactId: orNull(contactId),
    ownRole: contactId === '' || ownRole === '' ? null : ownRole,
  };
}

function newResidentOf(draft: Draft) {
  const { callName, familyName, areaCode, minor, hiddenAddress, notThese } = draft;
  return { callName, familyName: orNull(familyName), areaCode, minor, hiddenAddress, notThese: [...notThese] };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
