import { ContactHandoversResolver } from './contact-handovers.resolver.ts';
import { ContactHandoversService } from './contact-handovers.service.ts';
import { MyStepsService } from './my-steps.service.ts';
import { StepActsService } from './step-acts.service.ts';
import { StepResolver } from './step.resolver.ts';
import { StepsService } from './steps.service.ts';

/** What stands behind the steps: reading them, Mijn stappen, the acts, and handing over a contact person. */
export const stepProviders = [
  StepResolver,
  StepsService,
  MyStepsService,
  StepActsService,
  ContactHandoversResolver,
  ContactHandoversService,
];
