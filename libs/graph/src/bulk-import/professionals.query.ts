import { cypher, param } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

const written = z.strictObject({ written: z.number().int() });

export interface ToldProfessional {
  /** The sender's id, or the key of somebody who is out of sight. */
  readonly id: string;
  readonly hash: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Somebody out of sight turns out to be a professional: the second half of the fingerprint is that of this row. */
export const arriveAsProfessional = question<{ rows: readonly ToldProfessional[] }>()({
  name: 'bulk-import/arrive-as-professional',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (node:Arriving {arrivingKey: row.id}) USING INDEX node:Arriving(arrivingKey)
    SET node += row.properties, node.importHash = split(node.importHash, ':')[0] + ':' + row.hash,
      node.version = coalesce(node.version, 1), node.importedVersion = coalesce(node.version, 1),
      node.arrivingAs = CASE WHEN node.arrivingAs ENDS WITH ':Professional' THEN node.arrivingAs
        ELSE node.arrivingAs + ':Professional' END
    RETURN count(node) AS written`,
  row: written,
});

/** Other facts of a professional whom nobody changed here since, or somebody who became one. */
export const changeProfessionals = question<{ rows: readonly ToldProfessional[]; from: string }>()({
  name: 'bulk-import/change-professionals',
  statement: cypher`
    UNWIND ${param('rows')} AS row
    MATCH (node:Person {importedFrom: ${param('from')}, externalId: row.id})
    WHERE coalesce(node.version, 0) = coalesce(node.importedVersion, 0)
    SET node:Professional, node += row.properties, node.importHash = split(node.importHash, ':')[0] + ':' + row.hash,
      node.version = coalesce(node.version, 0) + 1
    SET node.importedVersion = node.version
    RETURN count(node) AS written`,
  row: written,
});
