import { z } from 'zod';
import { cypher, type Fragment } from '@netwerk/cypher';
import {
  lookBackAnswers,
  opportunityKinds,
  stepEndReasons,
  stepMomentKinds,
  stepStates,
  type StepStanding,
} from '@netwerk/domain';

const date = z.string().nullable();
const words = z.string().nullable();

/** How a step stands, as the domain's table of states reads it. */
export const standingShape = {
  state: z.enum(stepStates),
  agreedOn: z.string(),
  introduceOn: z.string(),
  introducedOn: date,
  firstLookBackOn: date,
  secondLookBackOn: date,
  dueOn: date,
  stoppedOn: date,
  endedOn: date,
  endedBecause: z.enum(stepEndReasons).nullable(),
  shareNames: z.boolean(),
  onMapMemberId: z.string().nullable(),
} satisfies Record<keyof StepStanding, z.ZodType>;

/** The columns of `standingShape`. */
export function standingColumns(step: Fragment): Fragment {
  return cypher`${step}.state AS state, toString(${step}.agreedOn) AS agreedOn, toString(${step}.introduceOn) AS introduceOn,
      toString(${step}.introducedOn) AS introducedOn, toString(${step}.firstLookBackOn) AS firstLookBackOn,
      toString(${step}.secondLookBackOn) AS secondLookBackOn, toString(${step}.dueOn) AS dueOn,
      toString(${step}.stoppedOn) AS stoppedOn, toString(${step}.endedOn) AS endedOn, ${step}.endedBecause AS endedBecause,
      ${step}.shareNames AS shareNames, ${step}.onMapMemberId AS onMapMemberId`;
}

const partyKind = z.enum(['MEMBER', 'PERSON', 'PROFESSIONAL', 'INITIATIVE']).nullable();

/**
 * One line of the story of one step, with the step itself on every line; the first columns say whose file it is. A file
 * without steps gives one row without a step.
 */
export const stepRow = z.strictObject({
  caseId: z.string(),
  legalGround: z.string(),
  purpose: z.string(),
  clientCallName: z.string(),
  clientFullName: z.string(),
  mapOpen: z.boolean(),
  hasStep: z.boolean(),
  id: words,
  version: z.number().int().nullable(),
  ruleId: words,
  ruleVersion: z.number().int().nullable(),
  kind: z.enum(opportunityKinds).nullable(),
  title: words,
  facts: words,
  saidWords: words,
  introducer: words,
  plannedEndOn: date,
  plannedEndWords: words,
  ...nullable(standingShape),
  namesShared: z.boolean().nullable(),
  partyKind,
  partyName: words,
  partyMemberId: words,
  partyInitiativeId: words,
  viaKind: partyKind,
  viaName: words,
  viaMemberId: words,
  momentId: words,
  momentKind: z.enum(stepMomentKinds).nullable(),
  momentOn: date,
  momentHow: z.enum(lookBackAnswers).nullable(),
  momentWords: words,
  momentHelpWords: words,
});

export type StepRow = z.infer<typeof stepRow>;

function nullable<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  const entries = Object.entries(shape).map(([name, type]) => [name, type.nullable()]);
  return Object.fromEntries(entries) as { [Name in keyof Shape]: z.ZodNullable<Shape[Name]> };
}
