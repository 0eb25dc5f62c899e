import { roles } from '@netwerk/domain';
import { viewerFields } from '../contract-fields.ts';
import { queryRow, readRows, type Row } from './row.ts';

/** What anybody who is logged in may ask: who they are themselves. */
export const everyRoleRows: Row[] = roles.flatMap((role): Row[] => {
  const rule = { rule: 'ALL-1', role, condition: 'self' } as const;
  return [queryRow(rule, ['viewer'], 'who is logged in'), ...readRows(rule, viewerFields)];
});
