import { addYears } from '@netwerk/domain';
import type { CaseValues, MemberValues } from '../../csv-rows.types.ts';
import { known, without, type LinkPlan, type NodePlan, type PlanContext, type Values } from './plan.types.ts';

export function casePlan(values: CaseValues, context: PlanContext): NodePlan {
  const { id, resident, team, workers } = values;
  const told = without(values, 'id', 'resident', 'team', 'workers', 'agreedOn', 'agreedUntil', 'withdrawnOn');
  const { importId } = context;
  const properties = { importId };
  const links: LinkPlan[] = [
    { kind: 'CONCERNS', from: id, to: resident, properties },
    ...(team === undefined ? [] : [{ kind: 'HANDLED_BY', from: id, to: team, properties } as const]),
    ...workers.map(({ professional, role, since, until }): LinkPlan => ({
      ...{ kind: 'WORKS_ON', from: professional, to: id },
      properties: known({ importId, role, validFrom: since, validTo: until }),
    })),
  ];
  const agreement = agreementOf(values, context);
  return {
    ...{ kind: 'Case', id, as: 'Case', told: known(told), given: {}, links, counted: true },
    ...(agreement !== null && { agreement }),
  };
}

/** Agreement I1 as the sender tells it; without a last day it holds for a year. */
function agreementOf({ agreedOn, agreedUntil, withdrawnOn }: CaseValues, context: PlanContext): Values | null {
  if (agreedOn === undefined) return null;
  const { importId, at, recordedBy } = context;
  return known({
    ...{ kind: 'I1', givenOn: agreedOn, expiresOn: agreedUntil ?? addYears(agreedOn, 1), withdrawnOn },
    ...{ recordedAt: at, recordedBy, version: 1, importId },
  });
}

export function memberPlan({ id, case: file, ...told }: MemberValues, context: PlanContext): NodePlan {
  const { importId, at, recordedBy } = context;
  return {
    ...{ kind: 'NetworkMember', id, as: 'NetworkMember', counted: true, told: known(told) },
    given: { recordedAt: at, recordedBy },
    links: [{ kind: 'RECORDED_IN', from: id, to: file, properties: { importId } }],
  };
}
