import type { AgreeStepInput, DeclineOpportunityInput, PostponeOpportunityInput } from '@netwerk/api-contract';
import {
  addYears,
  checkLine,
  checkLines,
  InvalidInput,
  mostYearsAhead,
  opportunityRules,
  type IsoDate,
} from '@netwerk/domain';

/** "Sara stelt Truus voor aan Bilal, maandag bij de eettafel": longer than a name, shorter than a story. */
const longestIntroducer = 200;

/** @throws InvalidInput that names the field and the rule */
export function checkAgreeing(input: Omit<AgreeStepInput, 'idempotencyKey'>, today: IsoDate): void {
  const { ruleId, introducer, introduceOn, saidWords, plannedEndOn, plannedEndWords } = input;
  checkRule(ruleId);
  checkLine('introducer', introducer, longestIntroducer);
  refuse(introduceOn < today, 'introduceOn', 'IN_PAST');
  checkAhead('introduceOn', introduceOn, today);
  checkWords('saidWords', saidWords);
  checkWords('plannedEndWords', plannedEndWords);
  if (plannedEndOn === null || plannedEndOn === undefined) return;
  refuse(plannedEndOn < introduceOn, 'plannedEndOn', 'BEFORE_INTRODUCTION');
}

/** @throws InvalidInput that names the field and the rule */
export function checkDeclining({ ruleId, words }: Omit<DeclineOpportunityInput, 'idempotencyKey'>): void {
  checkRule(ruleId);
  checkWords('words', words);
}

/** @throws InvalidInput that names the field and the rule */
export function checkPostponing(
  { ruleId, until }: Omit<PostponeOpportunityInput, 'idempotencyKey'>,
  today: IsoDate,
): void {
  checkRule(ruleId);
  refuse(until <= today, 'until', 'NOT_AFTER_TODAY');
  checkAhead('until', until, today);
}

function checkRule(ruleId: string): void {
  refuse(!opportunityRules.some((rule) => rule.ruleId === ruleId), 'ruleId', 'UNKNOWN_RULE');
}

function checkAhead(field: string, date: IsoDate, today: IsoDate): void {
  refuse(date > addYears(today, mostYearsAhead), field, 'TOO_FAR_AHEAD');
}

function checkWords(field: string, words: string | null | undefined): void {
  if (words !== null && words !== undefined) checkLines(field, words);
}

function refuse(broken: boolean, field: string, reason: string): void {
  if (broken) throw new InvalidInput({ field, reason });
}
