import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AddOrganisationInput, ChangeOrganisationInput, QueryOrganisationsArgs } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { OrganisationsService } from './organisations.service.ts';

@Resolver('Organisation')
export class OrganisationsResolver {
  private readonly organisationsService: OrganisationsService;

  constructor(organisations: OrganisationsService) {
    this.organisationsService = organisations;
  }

  @Query('organisations')
  organisations(
    @Context('scope') scope: RequestScope,
    @Args() { search, first, after }: QueryOrganisationsArgs & { first: number },
  ) {
    return this.organisationsService.page(scope, { search: search ?? null, first, after: after ?? null });
  }

  @Query('organisation')
  organisation(@Context('scope') scope: RequestScope, @Args('id') id: string) {
    return this.organisationsService.one(scope, id);
  }

  @Query('partnerContactChoices')
  partnerContactChoices(@Context('scope') scope: RequestScope) {
    return this.organisationsService.contactChoices(scope);
  }

  @Mutation('addOrganisation')
  addOrganisation(@Context('scope') scope: RequestScope, @Args('input') input: AddOrganisationInput) {
    return this.organisationsService.add(scope, input);
  }

  @Mutation('changeOrganisation')
  changeOrganisation(@Context('scope') scope: RequestScope, @Args('input') input: ChangeOrganisationInput) {
    return this.organisationsService.change(scope, input);
  }
}
