import type {
  ContactHandoverFactsFragment,
  MyStepsQuery,
  StepFactsFragment,
  StepSummaryFactsFragment,
} from '../graphql/generated/graphql.ts';

export type Step = StepFactsFragment;
export type StepSummary = StepSummaryFactsFragment;
export type ContactHandover = ContactHandoverFactsFragment;
export type MySteps = MyStepsQuery['mySteps'];
export type StepDueGroup = StepSummary['group'];
