import { Injectable } from '@nestjs/common';
import { ownInnerTeam, rowFor } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { caseTeams, Graph, type CaseTeamRow } from '@netwerk/graph';

const operation = 'caseTeams';

/** The teams for which the caller can open a case. */
@Injectable()
export class CaseTeamsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async list(scope: RequestScope) {
    const { professionalId, role } = scope.caller;
    const rows = await this.graph.read(scope.caller, caseTeams, { professionalId, today: scope.today });
    const { rule } = rowFor(role, 'CaseTeam', ownInnerTeam);
    const about = { subject: 'CaseTeam', subjectId: null, ground: null, purpose: null };
    scope.looks.add({ action: 'READ', operation, rule, result: 'OK', ...about });
    return rows
      .filter((row) => row.kind === 'TEAM')
      .map(({ teamId, name }) => ({
        id: teamId,
        name,
        areas: areasOf(rows, teamId),
        colleagues: colleaguesOf(rows, teamId, professionalId),
      }));
  }
}

function areasOf(rows: readonly CaseTeamRow[], teamId: string) {
  return rows.filter((row) => row.kind === 'AREA').filter((row) => row.teamId === teamId);
}

function colleaguesOf(rows: readonly CaseTeamRow[], teamId: string, ownId: string) {
  return rows
    .filter((row) => row.kind === 'COLLEAGUE')
    .filter((row) => row.teamId === teamId)
    .map((row) => ({ ...row, self: row.professionalId === ownId }));
}
