import { cypher, type Fragment } from '@netwerk/cypher';

/** What an import brings, by the label under which the sender's ids are known; an area is known by its own code. */
export const importedKinds = ['Area', 'Organisation', 'Team', 'Person', 'Initiative', 'Case', 'NetworkMember'] as const;
export type ImportedKind = (typeof importedKinds)[number];

const labels: Readonly<Record<ImportedKind, Fragment>> = {
  Area: cypher`Area`,
  Organisation: cypher`Organisation`,
  Team: cypher`Team`,
  Person: cypher`Person`,
  Initiative: cypher`Initiative`,
  Case: cypher`Case`,
  NetworkMember: cypher`NetworkMember`,
};

export function labelOf(kind: ImportedKind): Fragment {
  return labels[kind];
}
