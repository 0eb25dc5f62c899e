import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  EndStepInput,
  IntroduceStepInput,
  LookBackOnStepInput,
  QueryClientStepsArgs,
  QueryMyStepsArgs,
  QueryStepArgs,
  RecordStepOnMapInput,
  ReportStepStoppedInput,
  RequireFields,
  RescheduleStepInput,
  ShareStepNamesInput,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { MyStepsService } from './my-steps.service.ts';
import { StepActsService } from './step-acts.service.ts';
import { StepsService } from './steps.service.ts';

@Resolver('Step')
export class StepResolver {
  private readonly steps: StepsService;
  private readonly mine: MyStepsService;
  private readonly acts: StepActsService;

  constructor(steps: StepsService, mine: MyStepsService, acts: StepActsService) {
    this.steps = steps;
    this.mine = mine;
    this.acts = acts;
  }

  @Query('clientSteps')
  clientSteps(@Context('scope') scope: RequestScope, @Args() asked: RequireFields<QueryClientStepsArgs, 'language'>) {
    return this.steps.ofCase(scope, asked.caseId, asked.language);
  }

  @Query('step')
  step(@Context('scope') scope: RequestScope, @Args() asked: RequireFields<QueryStepArgs, 'language'>) {
    return this.steps.one(scope, asked.stepId, asked.language);
  }

  @Query('mySteps')
  mySteps(
    @Context('scope') scope: RequestScope,
    @Args() { first, language, after = null, since = null }: RequireFields<QueryMyStepsArgs, 'first' | 'language'>,
  ) {
    return this.mine.page(scope, { first, language, after, since });
  }

  @Query('stepsDue')
  stepsDue(@Context('scope') scope: RequestScope) {
    return this.mine.due(scope);
  }

  @Mutation('introduceStep')
  introduceStep(@Context('scope') scope: RequestScope, @Args('input') input: IntroduceStepInput) {
    return this.acts.introduce(scope, input);
  }

  @Mutation('rescheduleStep')
  rescheduleStep(@Context('scope') scope: RequestScope, @Args('input') input: RescheduleStepInput) {
    return this.acts.reschedule(scope, input);
  }

  @Mutation('lookBackOnStep')
  lookBackOnStep(@Context('scope') scope: RequestScope, @Args('input') input: LookBackOnStepInput) {
    return this.acts.lookBack(scope, input);
  }

  @Mutation('reportStepStopped')
  reportStepStopped(@Context('scope') scope: RequestScope, @Args('input') input: ReportStepStoppedInput) {
    return this.acts.reportStopped(scope, input);
  }

  @Mutation('endStep')
  endStep(@Context('scope') scope: RequestScope, @Args('input') input: EndStepInput) {
    return this.acts.end(scope, input);
  }

  @Mutation('shareStepNames')
  shareStepNames(@Context('scope') scope: RequestScope, @Args('input') input: ShareStepNamesInput) {
    return this.acts.shareNames(scope, input);
  }

  @Mutation('recordStepOnMap')
  recordStepOnMap(@Context('scope') scope: RequestScope, @Args('input') input: RecordStepOnMapInput) {
    return this.acts.recordOnMap(scope, input);
  }
}
