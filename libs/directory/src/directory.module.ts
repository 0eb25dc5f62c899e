import { Module } from '@nestjs/common';
import { InitiativesResolver } from './initiatives/initiatives.resolver.ts';
import { InitiativesService } from './initiatives/initiatives.service.ts';
import { KeepingInitiativesService } from './initiatives/keeping-initiatives.service.ts';
import { SupportingInitiativesService } from './initiatives/supporting-initiatives.service.ts';
import { OrganisationsResolver } from './organisations/organisations.resolver.ts';
import { OrganisationsService } from './organisations/organisations.service.ts';
import { ResidentSearchResolver } from './residents/resident-search.resolver.ts';
import { ResidentSearchService } from './residents/resident-search.service.ts';

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
  ],
})
export class DirectoryModule {}
