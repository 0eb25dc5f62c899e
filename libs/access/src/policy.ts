import type { PolicyRow } from './policy/policy-row.ts';
import { acquaintanceRows } from './policy/rows/acquaintances.rows.ts';
import { agreementRows } from './policy/rows/agreements.rows.ts';
import { caseReadingRows } from './policy/rows/case-reading.rows.ts';
import { conversationRows } from './policy/rows/conversation.rows.ts';
import { clientFactRows } from './policy/rows/client-facts.rows.ts';
import { caseWorkRows } from './policy/rows/case-work.rows.ts';
import { directoryRows } from './policy/rows/directory.rows.ts';
import { everyRoleRows } from './policy/rows/every-role.rows.ts';
import { neighbourRows } from './policy/rows/neighbours.rows.ts';
import { opportunityRows } from './policy/rows/opportunities.rows.ts';
import { recordingRows } from './policy/rows/recording.rows.ts';
import { residentRows } from './policy/rows/residents.rows.ts';
import { stepRows } from './policy/rows/steps.rows.ts';
import { safetyRows } from './policy/rows/safety.rows.ts';
import { teamRows } from './policy/rows/teams.rows.ts';
import { volunteerRows } from './policy/rows/volunteers.rows.ts';

/** THE table: who may ask for what, when, and what stays empty. Deny by default. */
export const policy: readonly PolicyRow[] = [
  ...everyRoleRows,
  ...caseReadingRows,
  ...conversationRows,
  ...caseWorkRows,
  ...recordingRows,
  ...residentRows,
  ...teamRows,
  ...volunteerRows,
  ...acquaintanceRows,
  ...directoryRows,
  ...agreementRows,
  ...opportunityRows,
  ...safetyRows,
  ...stepRows,
  ...clientFactRows,
  ...neighbourRows,
].map((row) => ({
  hidden: [],
  why: '',
  ...row,
}));
