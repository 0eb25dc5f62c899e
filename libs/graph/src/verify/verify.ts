import type { SystemCaller } from '@netwerk/access';
import { addYears, earliestDate, latestYearsAhead, todayInTheNetherlands } from '@netwerk/domain';
import type { Graph } from '../connection/graph.ts';
import type { Question } from '../connection/question.ts';
import { boundParameters } from './bound.ts';
import { boundChecks } from './bounds.check.ts';
import type { Finding } from './finding.types.ts';
import { labelSets, nodeProperties, relationshipEnds, relationshipProperties } from './shape.check.ts';
import {
  labelFindings,
  nodePropertyFindings,
  relationshipEndFindings,
  relationshipPropertyFindings,
} from './shape-findings.ts';
import { valueFinding } from './value-findings.ts';
import { nodeRules, relationshipRules, type ValueRule } from './value-rules.ts';
import { nodeValues, relationshipValues } from './values.check.ts';

/** Each check reads everything once; a city takes a while. */
const checkTimeoutMs = 10 * 60_000;

/**
 * Holds the stored data against `model.ts` and the bounds of the graph. What it keeps in memory grows with the kinds of
 * faults, not with the data.
 */
export async function* verifyGraph(
  graph: Graph,
  caller: SystemCaller,
  today = todayInTheNetherlands(),
): AsyncGenerator<Finding> {
  const ask = <P extends object, R>(question: Question<P, R>, parameters: P): Promise<R[]> =>
    graph.read(caller, question, parameters, { timeoutMs: checkTimeoutMs });
  yield* (await ask(labelSets, {})).flatMap(labelFindings);
  yield* (await ask(nodeProperties, {})).flatMap(nodePropertyFindings);
  yield* (await ask(relationshipEnds, {})).flatMap(relationshipEndFindings);
  yield* (await ask(relationshipProperties, {})).flatMap(relationshipPropertyFindings);
  yield* (await ask(nodeValues, valueParameters(nodeRules, today))).map(valueFinding);
  yield* (await ask(relationshipValues, valueParameters(relationshipRules, today))).map(valueFinding);
  for (const { question, subject, problem, cure } of boundChecks) {
    const [row] = await ask(question, boundParameters);
    if (row !== undefined && row.count > 0) yield { subject, problem, cure, ...row };
  }
}

function valueParameters(rules: Readonly<Record<string, readonly ValueRule[]>>, today: string) {
  return { rules, earliest: earliestDate, latest: addYears(today, latestYearsAhead) };
}
