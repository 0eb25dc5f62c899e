import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const recording = { rule: 'REC-1', role: 'SOCIAL_WORKER', condition: worksOnOpenCase } as const;

const fields = {
  NetworkChanged: ['caseId', 'changeId', 'savedAt', 'versions', 'undo'],
  RecordVersion: ['recordId', 'version'],
  NetworkUndo: ['undo', 'redo'],
  NetworkChangeLine: ['changeId', 'kind', 'memberIds', 'at'],
  NewerNetworkVersion: ['recordId', 'version', 'changedBy', 'changedAt', 'kind', 'member', 'memberTie'],
  RecordedMember: [
    'id', 'version', 'callName', 'relation', 'kind', 'minor', 'goneBecause', 'goneSince', 'informedOn', 'pin', 'tie',
  ],
  NetworkChangeBuiltUpon: ['changedBy', 'changedAt', 'kind'],
  NetworkEditing: ['caseId', 'undo', 'changes'],
  NetworkChangeEntry: ['changeId', 'kind', 'memberIds', 'at', 'by', 'own', 'undoes'],
} as const satisfies Record<string, readonly string[]>;

/** Who has a role in a case records and corrects its network, and takes the own changes back. */
export const recordingRows: Row[] = [
  queryRow(recording, ['networkEditing']),
  mutationRow(recording, [
    'recordMember', 'correctMember', 'removeMember', 'markMemberGone', 'informMember', 'pinMember', 'recordTie',
    'correctTie', 'endTie', 'confirmTies', 'recordMemberTie', 'correctMemberTie', 'endMemberTie', 'removeMemberTie',
    'arrangeNetwork', 'undoNetworkChange', 'redoNetworkChange',
  ]),
  ...readRows(recording, fields),
];
