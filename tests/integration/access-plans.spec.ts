import { describe, expect, jest, test } from '@jest/globals';
import { testGraph } from '../support/graph.ts';
import { questionsOfTheProduct } from '../support/questions.ts';

// Making a plan takes seconds on a machine that has just started its database.
jest.setTimeout(60_000);

/** Labels of which a whole service holds a handful or a few hundred: reading them all is no scan that grows with the city. */
const smallForEver = [
  'Account',
  'AuditLane',
  'Team',
  'Dataset',
  'Migration',
  'Professional',
  'Organisation',
  'Expertise',
  'Interest',
];

function isFault(operator: string): boolean {
  if (/^(AllNodesScan|CartesianProduct|UndirectedAllRelationshipsScan|DirectedAllRelationshipsScan)/.test(operator))
    return true;
  if (/^VarLengthExpand.*\*(?!\d*\.\.\d)/.test(operator)) return true;
  const scanned = /^(?:PartitionedNodeByLabelScan|NodeByLabelScan|NodeIndexScan) \w*:(\w+)/.exec(operator)?.[1];
  return scanned !== undefined && !smallForEver.includes(scanned);
}

describe('the plan of every statement', () => {
  test.each(questionsOfTheProduct().map((question) => [question.name, question] as const))(
    '%s scans nothing that grows, and multiplies nothing',
    async (_name, question) => {
      const operators = await testGraph().explain(question);
      expect(operators.length).toBeGreaterThan(1);
      expect(operators.filter(isFault)).toEqual([]);
    },
  );

  test('a full scan would be seen', () => {
    expect(['NodeByLabelScan n:Person', 'CartesianProduct', 'AllNodesScan n'].every(isFault)).toBe(true);
    expect(isFault('NodeByLabelScan team:Team')).toBe(false);
  });
});
