import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddInitiativeInput,
  ChangeInitiativeInput,
  ConfirmInitiativeInput,
  QueryInitiativesArgs,
  SetInitiativeStateInput,
  StopSupportingInitiativeInput,
  SupportInitiativeInput,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { InitiativesService } from './initiatives.service.ts';
import { KeepingInitiativesService } from './keeping-initiatives.service.ts';
import { SupportingInitiativesService } from './supporting-initiatives.service.ts';

@Resolver('Initiative')
export class InitiativesResolver {
  private readonly initiativesService: InitiativesService;
  private readonly keeping: KeepingInitiativesService;
  private readonly supporting: SupportingInitiativesService;

  constructor(
    initiatives: InitiativesService,
    keeping: KeepingInitiativesService,
    supporting: SupportingInitiativesService,
  ) {
    this.initiativesService = initiatives;
    this.keeping = keeping;
    this.supporting = supporting;
  }

  @Query('directory')
  directory(@Context('scope') scope: RequestScope) {
    return this.initiativesService.overview(scope);
  }

  @Query('initiatives')
  initiatives(@Context('scope') scope: RequestScope, @Args() { filter, order, first, after }: InitiativesArguments) {
    return this.initiativesService.page(scope, { filter: filter ?? null, order, first, after: after ?? null });
  }

  @Query('initiative')
  initiative(@Context('scope') scope: RequestScope, @Args('id') id: string) {
    return this.initiativesService.one(scope, id);
  }

  @Mutation('addInitiative')
  addInitiative(@Context('scope') scope: RequestScope, @Args('input') input: AddInitiativeInput) {
    return this.keeping.add(scope, input);
  }

  @Mutation('changeInitiative')
  changeInitiative(@Context('scope') scope: RequestScope, @Args('input') input: ChangeInitiativeInput) {
    return this.keeping.change(scope, input);
  }

  @Mutation('confirmInitiative')
  confirmInitiative(@Context('scope') scope: RequestScope, @Args('input') input: ConfirmInitiativeInput) {
    return this.keeping.confirm(scope, input);
  }

  @Mutation('setInitiativeState')
  setInitiativeState(@Context('scope') scope: RequestScope, @Args('input') input: SetInitiativeStateInput) {
    return this.keeping.setState(scope, input);
  }

  @Mutation('supportInitiative')
  supportInitiative(@Context('scope') scope: RequestScope, @Args('input') input: SupportInitiativeInput) {
    return this.supporting.support(scope, input);
  }

  @Mutation('stopSupportingInitiative')
  stopSupportingInitiative(@Context('scope') scope: RequestScope, @Args('input') input: StopSupportingInitiativeInput) {
    return this.supporting.stop(scope, input);
  }
}

type InitiativesArguments = QueryInitiativesArgs & Required<Pick<QueryInitiativesArgs, 'order' | 'first'>>;
