import { Injectable } from '@nestjs/common';
import { rowFor } from '@netwerk/access';
import type { Team, TeamExpertise, TeamSummary } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { lifeDomains, NotFound } from '@netwerk/domain';
import { Graph, team, teamList, type TeamRow } from '@netwerk/graph';

/** The wijkteams: who is in which shell, what they are good at, and with whom they hold contact. */
@Injectable()
export class TeamService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async list(scope: RequestScope): Promise<TeamSummary[]> {
    const { professionalId } = scope.caller;
    const teams = await this.graph.read(scope.caller, teamList, { professionalId, today: scope.today });
    noteLook(scope, { subject: 'TeamSummary', operation: 'teams', subjectId: null });
    return teams;
  }

  /** @throws NotFound */
  async get(scope: RequestScope, teamId: string): Promise<Team> {
    const [row] = await this.graph.read(scope.caller, team, { teamId, today: scope.today });
    noteLook(scope, { subject: 'Team', operation: 'team', subjectId: teamId }, row === undefined);
    if (row === undefined) throw new NotFound();
    return teamOf(row);
  }
}

function teamOf({ members, experts, ...row }: TeamRow): Team {
  const inShell = (shell: TeamRow['members'][number]['shell']) =>
    members.filter((member) => member.shell === shell).map(({ shell: _shell, ...member }) => member);
  return {
    ...row,
    inner: inShell('INNER'),
    outer: inShell('OUTER'),
    lifeDomains: lifeDomains.filter((domain) => row.lifeDomains.includes(domain)),
    expertises: byExpertise(experts),
  };
}

/** One entry per expertise, in the order of its name, with everybody who has it: binnenschil first. */
function byExpertise(experts: TeamRow['experts']): TeamExpertise[] {
  const found = new Map<string, TeamExpertise>();
  for (const { code, nameNl, nameEn, ...member } of experts) {
    const entry = found.get(code) ?? { expertise: { code, nameNl, nameEn }, members: [] };
    found.set(code, { ...entry, members: [...entry.members, member] });
  }
  return [...found.values()];
}

function noteLook(
  scope: RequestScope,
  look: { subject: string; operation: string; subjectId: string | null },
  missing = false,
): void {
  const { rule } = rowFor(scope.caller.role, look.subject, 'loggedIn');
  scope.looks.add({ ...look, action: 'READ', rule, ground: null, purpose: null, result: missing ? 'NOT_FOUND' : 'OK' });
}
