import { cypher, param, type Fragment } from '@netwerk/cypher';
import { labelOf, type ImportedKind } from './imported-kinds.ts';
import { codeListLabel, isCodeList, type CodeList } from './link-kinds.ts';

/** Finds an end that is visible: by its code, or by the sender and the sender's id. Needs the parameter from. */
export function visibleEnd(name: Fragment, kind: ImportedKind | CodeList, id: Fragment): Fragment {
  if (isCodeList(kind)) return cypher`MATCH (${name}:${codeListLabel(kind)} {code: ${id}})`;
  if (kind === 'Area') return cypher`MATCH (${name}:Area {code: ${id}})`;
  return cypher`MATCH (${name}:${labelOf(kind)} {importedFrom: ${param('from')}, externalId: ${id}})`;
}

/** Finds an end that is out of sight, by its key. */
export function arrivingEnd(name: Fragment, key: Fragment): Fragment {
  return cypher`MATCH (${name}:Arriving {arrivingKey: ${key}})`;
}
