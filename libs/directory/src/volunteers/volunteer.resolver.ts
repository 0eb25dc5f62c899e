import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { QueryVolunteerArgs, RegisterVolunteerInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { VolunteerRegistrationService } from './volunteer-registration.service.ts';
import { VolunteerService } from './volunteer.service.ts';

@Resolver('Volunteer')
export class VolunteerResolver {
  private readonly service: VolunteerService;
  private readonly registration: VolunteerRegistrationService;

  constructor(service: VolunteerService, registration: VolunteerRegistrationService) {
    this.service = service;
    this.registration = registration;
  }

  @Query('volunteers')
  volunteers(@Context('scope') scope: RequestScope) {
    return this.service.list(scope);
  }

  @Query('volunteer')
  volunteer(@Context('scope') scope: RequestScope, @Args() { volunteerId }: QueryVolunteerArgs) {
    return this.service.get(scope, volunteerId);
  }

  @Query('possibleGuides')
  possibleGuides(@Context('scope') scope: RequestScope) {
    return this.service.possibleGuides(scope);
  }

  @Query('ownAreas')
  ownAreas(@Context('scope') scope: RequestScope) {
    return this.service.ownAreas(scope);
  }

  @Mutation('registerVolunteer')
  registerVolunteer(@Context('scope') scope: RequestScope, @Args('input') input: RegisterVolunteerInput) {
    return this.registration.register(scope, input);
  }
}
