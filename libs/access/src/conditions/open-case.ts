import { cypher, param, type Fragment } from '@netwerk/cypher';
import type { CaseFacts } from './condition.ts';

/** A case is open up to and including its last day. */
export function isOpenCase(facts: Pick<CaseFacts, 'closedOn' | 'today'>): boolean {
  return facts.closedOn === null || facts.closedOn >= facts.today;
}

export function isOpenCaseCypher(file: Fragment): Fragment {
  return cypher`(${file}.closedOn IS NULL OR ${file}.closedOn >= date(${param('today')}))`;
}

/** Whether a dated relationship, named `period` in the statement, holds today. */
export function holdsTodayCypher(period: Fragment): Fragment {
  return cypher`${period}.validFrom <= date(${param('today')}) AND (${period}.validTo IS NULL OR ${period}.validTo > date(${param('today')}))`;
}
