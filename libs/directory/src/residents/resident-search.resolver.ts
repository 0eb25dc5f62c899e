import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryFindResidentsArgs } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ResidentSearchService } from './resident-search.service.ts';

@Resolver('ResidentFound')
export class ResidentSearchResolver {
  private readonly residents: ResidentSearchService;

  constructor(residents: ResidentSearchService) {
    this.residents = residents;
  }

  @Query('findResidents')
  findResidents(@Context('scope') scope: RequestScope, @Args() { search }: QueryFindResidentsArgs) {
    return this.residents.find(scope, search);
  }
}
