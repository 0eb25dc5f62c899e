import { cypher, param, type Fragment } from '@netwerk/cypher';
import { labelOf, type ImportedKind } from './imported-kinds.ts';
import { codeListLabel, isCodeList, type CodeList } from './link-kinds.ts';

const row = cypher`row`;

/**
 * Finds an end that is visible: by its code, or by the sender and the sender's id. In a scope of its own, so that two ends are
 * never multiplied. Needs the parameter from.
 * @param given the variable that `id` is read from
 */
export function visibleEnd(name: Fragment, kind: ImportedKind | CodeList, id: Fragment, given = row): Fragment {
  return cypher`CALL (${given}) { ${visibleNode(name, kind, id)} RETURN ${name} }`;
}

/** With the index named: in a database that is still empty the plan would walk through everybody, and be kept. */
function visibleNode(name: Fragment, kind: ImportedKind | CodeList, id: Fragment): Fragment {
  if (isCodeList(kind)) return cypher`MATCH (${name}:${codeListLabel(kind)} {code: ${id}})`;
  if (kind === 'Area') return cypher`MATCH (${name}:Area {code: ${id}}) USING INDEX ${name}:Area(code)`;
  return cypher`
    MATCH (${name}:${labelOf(kind)} {importedFrom: ${param('from')}, externalId: ${id}})
    USING INDEX ${name}:${labelOf(kind)}(importedFrom, externalId)`;
}

/** Finds an end that is out of sight, by its key. */
export function arrivingEnd(name: Fragment, key: Fragment): Fragment {
  return cypher`
    CALL (row) {
      MATCH (${name}:Arriving {arrivingKey: ${key}}) USING INDEX ${name}:Arriving(arrivingKey)
      RETURN ${name}
    }`;
}
