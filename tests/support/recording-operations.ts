import { randomUUID } from 'node:crypto';
import type { Operation } from './operations.ts';

const line = 'changeId kind memberIds at';

export const changedFields = `... on NetworkChanged { caseId changeId savedAt versions { recordId version }
  undo { undo { ${line} } redo { ${line} } } }`;

export const newerFields = `... on NewerNetworkVersion { recordId version changedBy changedAt kind
  member { id version callName relation kind minor goneBecause goneSince informedOn pin { angle depth }
    tie { id validFrom validTo ring outside sector lifeDomain strength frequency nature unsafe
      support { kind received given words } source confirmedOn endedBecause recordedAt } }
  memberTie { id version fromId toId validFrom nature confirmedOn } }`;

/** What a test sends when it has nothing special to say of a tie. */
export const ordinaryFacts = { nature: 'ORDINARY', ring: 2, sector: 'FAMILY', source: 'TOLD', support: [] };

/** One act on a map, with its whole answer. */
export function recordingDocument(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation Act($input: ${type}!) { ${name}(input: $input) { __typename ${changedFields} ${newerFields} } }`;
}

export function undoDocument(name: 'undoNetworkChange' | 'redoNetworkChange'): string {
  return `mutation Act($input: UndoNetworkChangeInput!) { ${name}(input: $input) { __typename ${changedFields}
    ... on NetworkChangeBuiltUpon { changedBy changedAt kind } } }`;
}

const day = '2026-11-01';
const member = () => ({ memberId: randomUUID(), baseVersion: 1 });
const memberTie = () => ({ tieId: randomUUID(), baseVersion: 1 });
const person = { callName: 'Nel', relation: 'buurvrouw', kind: 'INFORMAL', minor: false };

/** Inputs that are right in themselves; about people who are not there. */
const inputs: Readonly<Record<string, () => object>> = {
  recordMember: () => ({ memberId: randomUUID(), tieId: randomUUID(), ...person, on: day, facts: ordinaryFacts }),
  correctMember: () => ({ ...member(), ...person }),
  removeMember: () => member(),
  markMemberGone: () => ({ ...member(), because: 'MOVED', since: day }),
  informMember: () => ({ ...member(), on: day }),
  pinMember: () => ({ ...member(), place: { angle: 0.5, depth: 0.5 } }),
  recordTie: () => ({ ...member(), tieId: randomUUID(), since: day, facts: ordinaryFacts }),
  correctTie: () => ({ ...member(), tieId: randomUUID(), facts: ordinaryFacts }),
  endTie: () => ({ ...member(), tieId: randomUUID(), on: day, because: 'FADED' }),
  confirmTies: () => ({ members: [member()], on: day }),
  recordMemberTie: () => ({ tieId: randomUUID(), fromId: randomUUID(), toId: randomUUID(), since: day }),
  correctMemberTie: () => ({ ...memberTie(), nature: 'TENSION' }),
  endMemberTie: () => ({ ...memberTie(), on: day, because: 'FADED' }),
  removeMemberTie: () => memberTie(),
  arrangeNetwork: () => ({}),
};

export const recordingOperations: readonly Operation[] = [
  ...Object.entries(inputs).map(([name, input]) => ({
    name,
    document: recordingDocument(name),
    variables: ({ caseId }: { caseId: string }) => ({ input: { idempotencyKey: randomUUID(), caseId, ...input() } }),
  })),
  ...(['undoNetworkChange', 'redoNetworkChange'] as const).map((name) => ({
    name,
    document: undoDocument(name),
    variables: ({ caseId }: { caseId: string }) => ({
      input: { idempotencyKey: randomUUID(), caseId, changeId: randomUUID() },
    }),
  })),
  {
    name: 'networkEditing',
    document: `query Editing($caseId: ID!) { networkEditing(caseId: $caseId) { caseId
      undo { undo { ${line} } redo { ${line} } } changes { changeId kind memberIds at by own undoes } } }`,
    variables: ({ caseId }) => ({ caseId }),
  },
];
