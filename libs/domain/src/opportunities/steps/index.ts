export * from './step.types.ts';
export { afterLookingBack, endReasonsIn, endsThatGoOn, stepTable } from './step-table.ts';
export { lookBackDates, mostYearsAhead, nextLookBackOn, stepAfter } from './step-after.ts';
export { keptFactWords, keptFactsText, readKeptFacts, type KeptFacts } from './kept-facts.ts';
export * from './due-group.ts';
export { mapProposal, type MapProposal } from './map-proposal.ts';
export { contactHandover, weeksBeforeLeaving, type HandoverAsked, type HandoverFacts } from './contact-handover.ts';
