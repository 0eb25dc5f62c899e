import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryMyClientsArgs, RequireFields } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { CaseloadService } from './caseload.service.ts';

@Resolver('ClientConnection')
export class CaseloadResolver {
  private readonly caseloads: CaseloadService;

  constructor(caseloads: CaseloadService) {
    this.caseloads = caseloads;
  }

  @Query('myClients')
  myClients(@Context('scope') scope: RequestScope, @Args() page: RequireFields<QueryMyClientsArgs, 'first'>) {
    return this.caseloads.page(scope, { search: page.search ?? null, first: page.first, after: page.after ?? null });
  }
}
