import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** Labels that something new may have, as `Arriving.arrivingAs` names them. */
const labelSets: Readonly<Record<string, Fragment>> = {
  Area: cypher`Area`,
  Organisation: cypher`Organisation`,
  Team: cypher`Team`,
  Person: cypher`Person`,
  'Person:Resident': cypher`Person:Resident`,
  'Person:Professional': cypher`Person:Professional`,
  'Person:Volunteer': cypher`Person:Volunteer`,
  'Person:Resident:Volunteer': cypher`Person:Resident:Volunteer`,
  'Person:Resident:Professional': cypher`Person:Resident:Professional`,
  'Person:Volunteer:Professional': cypher`Person:Volunteer:Professional`,
  'Person:Resident:Volunteer:Professional': cypher`Person:Resident:Volunteer:Professional`,
  Initiative: cypher`Initiative`,
  Case: cypher`Case`,
  NetworkMember: cypher`NetworkMember`,
};

function revealing(as: string, labels: Fragment) {
  return question<{ importId: string; as: string }>()({
    name: `bulk-import/reveal-${as.replaceAll(':', '-')}`,
    statement: cypher`
      MATCH (node:Arriving {importId: ${param('importId')}})
      WHERE node.arrivingAs = ${param('as')}
      SET node:${labels}
      RETURN count(node) AS written`,
    row: z.strictObject({ written: z.number().int() }),
  });
}

/**
 * Gives what arrived its own labels; only within the transaction that completes the import. One statement per set of labels.
 * The old label goes afterwards: taking it away here would cost the heap of the database a quarter more.
 */
export const revealArriving = new Map(Object.entries(labelSets).map(([as, labels]) => [as, revealing(as, labels)]));

/** What arrived, by the labels that it will have. */
export const arrivedKinds = question<{ importId: string }>()({
  name: 'bulk-import/arrived-kinds',
  statement: cypher`
    MATCH (node:Arriving {importId: ${param('importId')}})
    RETURN node.arrivingAs AS as, count(node) AS count`,
  row: z.strictObject({ as: z.string(), count: z.number().int() }),
});

/** Takes the old label from what became visible, a block at a time. */
export const tidyRevealed = question<{ importId: string; most: unknown }>()({
  name: 'bulk-import/tidy-revealed',
  statement: cypher`
    MATCH (node:Arriving {importId: ${param('importId')}})
    WHERE EXISTS { MATCH (import:Import {id: ${param('importId')}}) WHERE import.state = 'COMPLETE' }
    WITH node LIMIT ${param('most')}
    REMOVE node:Arriving, node.arrivingKey, node.arrivingAs
    RETURN count(node) AS written`,
  row: z.strictObject({ written: z.number().int() }),
});

/** Complete imports of which something still carries the old label. */
export const untidyImports = question<object>()({
  name: 'bulk-import/untidy-imports',
  statement: cypher`
    MATCH (import:Import {state: 'COMPLETE'})
    WHERE EXISTS { MATCH (node:Arriving) WHERE node.importId = import.id }
    RETURN import.id AS importId`,
  row: z.strictObject({ importId: z.string() }),
});
