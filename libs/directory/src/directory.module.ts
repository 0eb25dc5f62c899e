import { Module } from '@nestjs/common';

/** De sociale kaart: what a neighbourhood has, and who knows whom outside any file. Needs a module that provides `Graph`. */
@Module({ providers: [] })
export class DirectoryModule {}
