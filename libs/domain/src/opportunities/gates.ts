import { askFirstFlag } from './gates/ask-first.flag.ts';
import { discussFirstFlag } from './gates/discuss-first.flag.ts';
import { safetyGate } from './gates/g01-safety.gate.ts';
import { agreementsGate } from './gates/g02-agreements.gate.ts';
import { notThisPersonGate } from './gates/g03-not-this-person.gate.ts';
import { goneGate } from './gates/g04-gone.gate.ts';
import { loadGate } from './gates/g05-load.gate.ts';
import { minorsGate } from './gates/g06-minors.gate.ts';
import { screeningGate } from './gates/g08-screening.gate.ts';
import { placesGate } from './gates/g09-places.gate.ts';
import { refusedGate } from './gates/g10-refused.gate.ts';
import { sentencesGate } from './gates/g11-sentences.gate.ts';
import { roleConflictGate } from './gates/g12-role-conflict.gate.ts';
import { safetyFirstFlag } from './gates/safety-first.flag.ts';
import type { Flag, Gate } from './opportunity.types.ts';

/** Every gate. One that closes is enough, and nobody is told which. */
export const opportunityGates: readonly Gate[] = [
  safetyGate,
  agreementsGate,
  notThisPersonGate,
  goneGate,
  loadGate,
  minorsGate,
  screeningGate,
  placesGate,
  refusedGate,
  sentencesGate,
  roleConflictGate,
];

/** What asks for care: what has to be said first stands first. */
export const opportunityFlags: readonly Flag[] = [safetyFirstFlag, discussFirstFlag, askFirstFlag];
