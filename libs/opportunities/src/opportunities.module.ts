import { Module } from '@nestjs/common';
import { stepProviders } from './steps/step.providers.ts';
import { opportunityProviders } from './kansen/opportunity.providers.ts';
import { clientFactsProviders } from './facts/client-facts.providers.ts';

/** Kansen around a client and the steps that were taken up. */
@Module({ providers: [...opportunityProviders, ...clientFactsProviders, ...stepProviders] })
export class OpportunitiesModule {}
