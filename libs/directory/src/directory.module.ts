import { Module } from '@nestjs/common';
import { AcquaintanceResolver } from './acquaintances/acquaintance.resolver.ts';
import { AcquaintanceService } from './acquaintances/acquaintance.service.ts';
import { InitiativesResolver } from './initiatives/initiatives.resolver.ts';
import { InitiativesService } from './initiatives/initiatives.service.ts';
import { KeepingInitiativesService } from './initiatives/keeping-initiatives.service.ts';
import { SupportingInitiativesService } from './initiatives/supporting-initiatives.service.ts';
import { neighbourProviders } from './neighbours/neighbour.providers.ts';
import { OrganisationsResolver } from './organisations/organisations.resolver.ts';
import { OrganisationsService } from './organisations/organisations.service.ts';
import { AvailabilityResolver } from './professionals/availability.resolver.ts';
import { AvailabilityService } from './professionals/availability.service.ts';
import { ProfessionalKeepingResolver } from './professionals/professional-keeping.resolver.ts';
import { ProfessionalKeepingService } from './professionals/professional-keeping.service.ts';
import { ProfessionalResolver } from './professionals/professional.resolver.ts';
import { ProfessionalService } from './professionals/professional.service.ts';
import { ResidentSearchResolver } from './residents/resident-search.resolver.ts';
import { ResidentSearchService } from './residents/resident-search.service.ts';
import { TeamResolver } from './teams/team.resolver.ts';
import { TeamService } from './teams/team.service.ts';
import { VolunteerKeepingResolver } from './volunteers/volunteer-keeping.resolver.ts';
import { VolunteerKeepingService } from './volunteers/volunteer-keeping.service.ts';
import { VolunteerRegistrationService } from './volunteers/volunteer-registration.service.ts';
import { VolunteerResolver } from './volunteers/volunteer.resolver.ts';
import { VolunteerService } from './volunteers/volunteer.service.ts';

/** De sociale kaart: what a neighbourhood has, and who knows whom outside any file. Needs a module that provides `Graph`. */
@Module({
  providers: [
    InitiativesResolver,
    InitiativesService,
    KeepingInitiativesService,
    SupportingInitiativesService,
    OrganisationsResolver,
    OrganisationsService,
    ResidentSearchResolver,
    ResidentSearchService,
    AcquaintanceResolver,
    AcquaintanceService,
    AvailabilityResolver,
    AvailabilityService,
    ProfessionalKeepingResolver,
    ProfessionalKeepingService,
    ProfessionalResolver,
    ProfessionalService,
    TeamResolver,
    TeamService,
    VolunteerKeepingResolver,
    VolunteerKeepingService,
    VolunteerRegistrationService,
    VolunteerResolver,
    VolunteerService,
    ...neighbourProviders,
  ],
})
export class DirectoryModule {}
