import { Module } from '@nestjs/common';

/** Kansen around a client and the steps that were taken up. */
@Module({ providers: [] })
export class OpportunitiesModule {}
