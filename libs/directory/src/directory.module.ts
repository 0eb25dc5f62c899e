import { Module } from '@nestjs/common';
import { ResidentSearchResolver } from './residents/resident-search.resolver.ts';
import { ResidentSearchService } from './residents/resident-search.service.ts';

/** De sociale kaart: what a neighbourhood has, and who knows whom outside any file. Needs a module that provides `Graph`. */
@Module({ providers: [ResidentSearchResolver, ResidentSearchService] })
export class DirectoryModule {}
