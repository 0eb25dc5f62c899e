import { Injectable } from '@nestjs/common';
import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { NotFound, type Language } from '@netwerk/domain';
import { consultation, Graph } from '@netwerk/graph';
import { consultationOf, type ConsultationFileRow } from './consultation-of-rows.ts';

/** Casuïstiek: a case without names or places, to discuss in the team or duo. */
@Injectable()
export class ConsultationService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for who has no role in the case */
  async get(scope: RequestScope, caseId: string, language: Language) {
    const { professionalId } = scope.caller;
    const rows = await this.graph.read(scope.caller, consultation, { caseId, professionalId, today: scope.today });
    const file = rows.find((row): row is ConsultationFileRow => row.kind === 'FILE') ?? null;
    noteLook(scope, caseId, file);
    if (file === null) throw new NotFound();
    return consultationOf(file, rows, { caseId, today: scope.today, language });
  }
}

function noteLook(scope: RequestScope, caseId: string, file: ConsultationFileRow | null): void {
  const subject = 'CaseForConsultation';
  scope.looks.add({
    action: 'READ',
    subject,
    subjectId: caseId,
    operation: 'caseForConsultation',
    rule: file === null ? null : rowFor(scope.caller.role, subject, worksOnOpenCase).rule,
    ground: file?.legalGround ?? null,
    purpose: file?.purpose ?? null,
    result: file === null ? 'NOT_FOUND' : 'OK',
  });
}
