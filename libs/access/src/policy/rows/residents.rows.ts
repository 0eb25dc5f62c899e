import { ownArea } from '../../conditions/own-area.ts';
import { queryRow, readRows, type Row } from './row.ts';

const fields = { ResidentFound: ['residentId', 'fullName', 'area'], Area: ['code', 'name'] } as const;

const workers = { rule: 'RES-1', role: 'SOCIAL_WORKER', condition: ownArea } as const;
const connectors = { rule: 'RES-2', role: 'COMMUNITY_CONNECTOR', condition: ownArea } as const;

/** Finding a resident by name, which says nothing about them but where they live. */
export const residentRows: Row[] = [workers, connectors].flatMap((rule): Row[] => [
  queryRow(rule, ['findResidents'], 'whether somebody is a client is never part of the answer'),
  ...readRows(rule, fields),
]);
