import { Injectable } from '@nestjs/common';
import { ownArea, rowFor } from '@netwerk/access';
import type { Area, PossibleGuide, Volunteer, VolunteerSummary } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { NotFound } from '@netwerk/domain';
import { Graph, ownAreas, possibleGuides, volunteer, volunteerList } from '@netwerk/graph';
import { ownAreaParameters } from '../own-area-parameters.ts';
import { volunteerLook } from './volunteer-looks.ts';
import { volunteerOf, volunteerSummaryOf, type Reader } from './volunteer-of-row.ts';

/** Volunteers, as whoever registered or guides them reads them. */
@Injectable()
export class VolunteerService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async list(scope: RequestScope): Promise<VolunteerSummary[]> {
    const reader = readerOf(scope);
    const rows = await this.graph.read(scope.caller, volunteerList, reader);
    const look = { action: 'READ', operation: 'volunteers', subject: 'VolunteerSummary' } as const;
    for (const { id } of rows) scope.looks.add(volunteerLook(scope, { ...look, subjectId: id }));
    if (rows.length === 0) scope.looks.add(volunteerLook(scope, { ...look, subjectId: null }));
    return inOrder(rows.map((row) => volunteerSummaryOf(row, reader)));
  }

  /** @throws NotFound */
  async get(scope: RequestScope, volunteerId: string): Promise<Volunteer> {
    const reader = readerOf(scope);
    const [row] = await this.graph.read(scope.caller, volunteer, { volunteerId, ...reader });
    const look = { action: 'READ', operation: 'volunteer', subjectId: volunteerId } as const;
    scope.looks.add(volunteerLook(scope, { ...look, missing: row === undefined }));
    if (row === undefined) throw new NotFound();
    return volunteerOf(row, reader);
  }

  async possibleGuides(scope: RequestScope): Promise<PossibleGuide[]> {
    const guides = await this.graph.read(scope.caller, possibleGuides, readerOf(scope));
    noteChoice(scope, 'possibleGuides', 'PossibleGuide');
    return guides;
  }

  async ownAreas(scope: RequestScope): Promise<Area[]> {
    const areas = await this.graph.read(scope.caller, ownAreas, ownAreaParameters(scope));
    noteChoice(scope, 'ownAreas', 'Area');
    return areas;
  }
}

export function readerOf(scope: RequestScope): Reader {
  return { professionalId: scope.caller.professionalId, today: scope.today };
}

/** What is most urgent first; the statement's order by name stands among equals, and who stopped comes last. */
function inOrder(summaries: readonly VolunteerSummary[]): VolunteerSummary[] {
  return [...summaries].sort((one, other) => urgencyOf(one) - urgencyOf(other));
}

const urgency = ['CALL_DUE', 'LONG_NOT_SPOKEN', 'PAUSE_ENDS', 'AT_LIMIT', 'NOT_SCREENED', 'ASK_AGAIN'] as const;

function urgencyOf({ attention: [first], stoppedOn }: VolunteerSummary): number {
  if (stoppedOn) return urgency.length + 1;
  return first === undefined ? urgency.length : urgency.indexOf(first.kind);
}

function noteChoice(scope: RequestScope, operation: string, subject: string): void {
  const { rule } = rowFor(scope.caller.role, subject, ownArea);
  const look = {
    action: 'READ',
    subject,
    subjectId: null,
    operation,
    rule,
    ground: null,
    purpose: null,
    result: 'OK',
  } as const;
  scope.looks.add(look);
}
