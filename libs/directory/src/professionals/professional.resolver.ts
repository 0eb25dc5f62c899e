import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryProfessionalArgs, QueryProfessionalsArgs, RequireFields } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ProfessionalService } from './professional.service.ts';

@Resolver('Professional')
export class ProfessionalResolver {
  private readonly service: ProfessionalService;

  constructor(service: ProfessionalService) {
    this.service = service;
  }

  @Query('professionals')
  professionals(@Context('scope') scope: RequestScope, @Args() page: RequireFields<QueryProfessionalsArgs, 'first'>) {
    return this.service.page(scope, { filter: page.filter ?? {}, first: page.first, after: page.after ?? null });
  }

  @Query('professional')
  professional(@Context('scope') scope: RequestScope, @Args() { professionalId }: QueryProfessionalArgs) {
    return this.service.get(scope, professionalId);
  }

  @Query('professionalChoices')
  professionalChoices(@Context('scope') scope: RequestScope) {
    return this.service.choices(scope);
  }
}
