import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AssignCaseRoleInput,
  ChangeCaseInput,
  EndCaseRoleInput,
  HandOverContactInput,
  QueryCaseForConsultationArgs,
  RecordScalingInput,
  RequireFields,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ChangeCaseService } from './change-case/change-case.service.ts';
import { ConsultationService } from './consultation/consultation.service.ts';
import { CaseWorkService } from './reading/case-work.service.ts';
import { CaseRolesService } from './roles/case-roles.service.ts';
import { HandoverService } from './roles/handover.service.ts';
import { ScalingService } from './scaling/scaling.service.ts';

/** The work in an open case. */
@Resolver('CaseWork')
export class CaseWorkResolver {
  private readonly work: CaseWorkService;
  private readonly consultations: ConsultationService;
  private readonly changes: ChangeCaseService;
  private readonly scaling: ScalingService;
  private readonly roles: CaseRolesService;
  private readonly handovers: HandoverService;

  constructor(
    work: CaseWorkService,
    consultations: ConsultationService,
    changes: ChangeCaseService,
    scaling: ScalingService,
    roles: CaseRolesService,
    handovers: HandoverService,
  ) {
    this.work = work;
    this.consultations = consultations;
    this.changes = changes;
    this.scaling = scaling;
    this.roles = roles;
    this.handovers = handovers;
  }

  @Query('caseWork')
  caseWork(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.work.get(scope, caseId);
  }

  @Query('caseColleagues')
  caseColleagues(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.work.colleagues(scope, caseId);
  }

  @Query('caseForConsultation')
  caseForConsultation(
    @Context('scope') scope: RequestScope,
    @Args() asked: RequireFields<QueryCaseForConsultationArgs, 'language'>,
  ) {
    return this.consultations.get(scope, asked.caseId, asked.language);
  }

  @Mutation('changeCase')
  changeCase(@Context('scope') scope: RequestScope, @Args('input') input: ChangeCaseInput) {
    return this.changes.change(scope, input);
  }

  @Mutation('recordScaling')
  recordScaling(@Context('scope') scope: RequestScope, @Args('input') input: RecordScalingInput) {
    return this.scaling.record(scope, input);
  }

  @Mutation('assignCaseRole')
  assignCaseRole(@Context('scope') scope: RequestScope, @Args('input') input: AssignCaseRoleInput) {
    return this.roles.assign(scope, input);
  }

  @Mutation('endCaseRole')
  endCaseRole(@Context('scope') scope: RequestScope, @Args('input') input: EndCaseRoleInput) {
    return this.roles.end(scope, input);
  }

  @Mutation('handOverContact')
  handOverContact(@Context('scope') scope: RequestScope, @Args('input') input: HandOverContactInput) {
    return this.handovers.handOver(scope, input);
  }
}
