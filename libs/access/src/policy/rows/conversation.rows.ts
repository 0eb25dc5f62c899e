import { openedWithReason } from '../../conditions/opened-with-reason.ts';
import { worksOnOpenCase } from '../../conditions/works-on-open-case.ts';
import { mutationRow, queryRow, readRows, type Row } from './row.ts';

const role = 'SOCIAL_WORKER';
const ownClient = { rule: 'GES-1', role, condition: worksOnOpenCase } as const;
const openedFile = { rule: 'GES-2', role, condition: openedWithReason } as const;
const takingAlong = { rule: 'EXP-1', role, condition: worksOnOpenCase } as const;

const conversationFields = {
  ConversationNetwork: [
    'caseId', 'clientName', 'question', 'on', 'arrangedOrder', 'mayAdd', 'members', 'links', 'places',
  ],
  ConversationMember: [
    'id', 'callName', 'relation', 'kind', 'goneBecause', 'ring', 'outside', 'sector', 'lifeDomain', 'hasLine', 'strength',
    'frequency', 'support',
  ],
  ConversationSupport: ['kind', 'received', 'given'],
  ConversationLink: ['id', 'fromId', 'toId'],
  DrawingPlace: [
    'memberId', 'kind', 'ring', 'outside', 'sector', 'lifeDomain', 'fromOrder', 'toOrder', 'recordedOrder', 'pinnedAngle',
    'pinnedDepth',
  ],
} as const;

const exportFields = {
  ClientExport: ['heading', 'network'],
  FileExport: ['heading', 'network'],
  ExportHeading: ['madeOn', 'madeBy', 'discussedOn'],
  FileNetwork: [
    'caseId', 'clientName', 'question', 'on', 'arrangedOrder', 'members', 'links', 'places', 'sentences',
  ],
  FileMember: [
    'id', 'callName', 'relation', 'kind', 'goneBecause', 'ring', 'outside', 'sector', 'lifeDomain', 'nature', 'strength',
    'frequency', 'support', 'confirmedOn', 'stale',
  ],
  FileLink: ['id', 'fromId', 'toId', 'nature'],
  FileSentence: ['text', 'question'],
} as const;

/** What is shown to the client, and what is taken along on paper. A colleague who looks in once takes nothing along. */
export const conversationRows: Row[] = [
  queryRow(ownClient, ['conversation']),
  ...readRows(ownClient, conversationFields),
  queryRow(openedFile, ['conversation']),
  ...readRows(openedFile, conversationFields),
  mutationRow(takingAlong, ['exportNetwork'], 'each export is recorded, or nothing is exported'),
  ...readRows(takingAlong, exportFields),
];
