import type { PolicyRow } from './policy/policy-row.ts';
import { agreementRows } from './policy/rows/agreements.rows.ts';
import { caseReadingRows } from './policy/rows/case-reading.rows.ts';
import { conversationRows } from './policy/rows/conversation.rows.ts';
import { caseWorkRows } from './policy/rows/case-work.rows.ts';
import { everyRoleRows } from './policy/rows/every-role.rows.ts';
import { residentRows } from './policy/rows/residents.rows.ts';

/** THE table: who may ask for what, when, and what stays empty. Deny by default. */
export const policy: readonly PolicyRow[] = [
  ...everyRoleRows,
  ...caseReadingRows,
  ...conversationRows,
  ...caseWorkRows,
  ...residentRows,
  ...agreementRows,
].map((row) => ({
  hidden: [],
  why: '',
  ...row,
}));
