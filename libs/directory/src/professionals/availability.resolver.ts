import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { QueryAvailabilityArgs, RecordAvailabilityInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { AvailabilityService } from './availability.service.ts';

@Resolver('Availability')
export class AvailabilityResolver {
  private readonly service: AvailabilityService;

  constructor(service: AvailabilityService) {
    this.service = service;
  }

  @Query('availability')
  availability(@Context('scope') scope: RequestScope, @Args() { professionalId }: QueryAvailabilityArgs) {
    return this.service.get(scope, professionalId);
  }

  @Mutation('recordAvailability')
  recordAvailability(@Context('scope') scope: RequestScope, @Args('input') input: RecordAvailabilityInput) {
    return this.service.record(scope, input);
  }
}
