import { CaseLifeResolver } from './case-life.resolver.ts';
import { CaseWorkResolver } from './case-work.resolver.ts';
import { ChangeCaseService } from './change-case/change-case.service.ts';
import { ClosedClientsService } from './closed-clients/closed-clients.service.ts';
import { LookAgainService } from './closed-clients/look-again.service.ts';
import { ClosingService } from './closing/closing.service.ts';
import { ReopeningService } from './closing/reopening.service.ts';
import { OpenCaseService } from './open-case/open-case.service.ts';
import { ConsultationService } from './consultation/consultation.service.ts';
import { CaseTeamsService } from './reading/case-teams.service.ts';
import { CaseWorkService } from './reading/case-work.service.ts';
import { CaseRolesService } from './roles/case-roles.service.ts';
import { HandoverService } from './roles/handover.service.ts';
import { ScalingService } from './scaling/scaling.service.ts';

/** Everything for the work in a case. */
export const caseWorkProviders = [
  CaseLifeResolver,
  CaseRolesService,
  CaseTeamsService,
  CaseWorkResolver,
  CaseWorkService,
  ChangeCaseService,
  ClosedClientsService,
  ClosingService,
  ConsultationService,
  HandoverService,
  LookAgainService,
  OpenCaseService,
  ReopeningService,
  ScalingService,
];
