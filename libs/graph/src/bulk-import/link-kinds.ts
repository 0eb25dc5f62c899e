import { cypher, type Fragment } from '@netwerk/cypher';
import type { ImportedKind } from './imported-kinds.ts';

/** A code list whose members stand here already. */
export type CodeList = 'LifeDomain' | 'Interest' | 'Expertise';

export interface LinkKindModel {
  /** Relationship type, as model.ts knows it. */
  readonly type: string;
  readonly typeText: Fragment;
  readonly from: ImportedKind;
  readonly to: ImportedKind | CodeList;
}

function kind(type: string, typeText: Fragment, from: ImportedKind, to: ImportedKind | CodeList): LinkKindModel {
  return { type, typeText, from, to };
}

/** Every link that an import makes, ties apart: between what it brings, or to a code list. */
export const linkKinds = {
  PART_OF: kind('PART_OF', cypher`PART_OF`, 'Area', 'Area'),
  COVERS: kind('COVERS', cypher`COVERS`, 'Team', 'Area'),
  LIVES_IN: kind('LIVES_IN', cypher`LIVES_IN`, 'Person', 'Area'),
  GUIDED_BY: kind('GUIDED_BY', cypher`GUIDED_BY`, 'Person', 'Person'),
  REGISTERED_BY: kind('REGISTERED_BY', cypher`REGISTERED_BY`, 'Person', 'Person'),
  WORKS_FOR: kind('WORKS_FOR', cypher`WORKS_FOR`, 'Person', 'Organisation'),
  HAS_EXPERTISE: kind('HAS_EXPERTISE', cypher`HAS_EXPERTISE`, 'Person', 'Expertise'),
  MEMBER_OF: kind('MEMBER_OF', cypher`MEMBER_OF`, 'Person', 'Team'),
  REACHES: kind('REACHES', cypher`REACHES`, 'Initiative', 'Area'),
  ABOUT: kind('ABOUT', cypher`ABOUT`, 'Initiative', 'LifeDomain'),
  AROUND: kind('AROUND', cypher`AROUND`, 'Initiative', 'Interest'),
  RUN_BY: kind('RUNS', cypher`RUNS`, 'Organisation', 'Initiative'),
  TAKES_PART_IN: kind('TAKES_PART_IN', cypher`TAKES_PART_IN`, 'Person', 'Initiative'),
  ORGANISES: kind('ORGANISES', cypher`ORGANISES`, 'Person', 'Initiative'),
  CONCERNS: kind('CONCERNS', cypher`CONCERNS`, 'Case', 'Person'),
  HANDLED_BY: kind('HANDLED_BY', cypher`HANDLED_BY`, 'Case', 'Team'),
  WORKS_ON: kind('WORKS_ON', cypher`WORKS_ON`, 'Person', 'Case'),
  RECORDED_IN: kind('RECORDED_IN', cypher`RECORDED_IN`, 'NetworkMember', 'Case'),
} as const satisfies Record<string, LinkKindModel>;
export type LinkKind = keyof typeof linkKinds;

const codeLists: Readonly<Record<CodeList, Fragment>> = {
  LifeDomain: cypher`LifeDomain`,
  Interest: cypher`Interest`,
  Expertise: cypher`Expertise`,
};

export function isCodeList(end: ImportedKind | CodeList): end is CodeList {
  return end in codeLists;
}

export function codeListLabel(list: CodeList): Fragment {
  return codeLists[list];
}
