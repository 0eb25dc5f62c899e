import type { CsvFile } from '../csv-rows.types.ts';
import { caseLayout, memberLayout } from './columns/case.columns.ts';
import type { CsvLayout } from './columns/column.types.ts';
import { initiativeLayout, organisationLayout, participationLayout } from './columns/directory.columns.ts';
import { membershipLayout, personLayout, professionalLayout, teamLayout } from './columns/people.columns.ts';
import { areaLayout } from './columns/place.columns.ts';
import { tieLayout } from './columns/tie.columns.ts';

/** Every file of a folder with its columns: what is read, what an export writes, and what docs/import.md tells. */
export const csvColumns = {
  areas: areaLayout,
  organisations: organisationLayout,
  teams: teamLayout,
  people: personLayout,
  professionals: professionalLayout,
  memberships: membershipLayout,
  initiatives: initiativeLayout,
  participation: participationLayout,
  cases: caseLayout,
  members: memberLayout,
  ties: tieLayout,
} as const satisfies Record<CsvFile, CsvLayout>;

export type CsvColumns = typeof csvColumns;
