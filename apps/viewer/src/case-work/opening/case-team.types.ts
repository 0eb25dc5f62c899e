import type { CaseTeamsQuery } from '../../graphql/generated/graphql.ts';

export type CaseTeam = CaseTeamsQuery['caseTeams'][number];
