import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PostponeContactHandoverInput, QueryContactHandoversArgs, RequireFields } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ContactHandoversService } from './contact-handovers.service.ts';

@Resolver('ContactHandover')
export class ContactHandoversResolver {
  private readonly handovers: ContactHandoversService;

  constructor(handovers: ContactHandoversService) {
    this.handovers = handovers;
  }

  @Query('contactHandovers')
  contactHandovers(
    @Context('scope') scope: RequestScope,
    @Args() { language }: RequireFields<QueryContactHandoversArgs, 'language'>,
  ) {
    return this.handovers.mine(scope, language);
  }

  @Mutation('postponeContactHandover')
  postponeContactHandover(@Context('scope') scope: RequestScope, @Args('input') input: PostponeContactHandoverInput) {
    return this.handovers.postpone(scope, input);
  }
}
