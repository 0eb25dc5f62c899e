import { initiatives } from '../open/initiatives.ts';
import { liaisons, organisations } from '../people/organisations.ts';
import { availability, professionals, teams } from '../people/professionals.ts';
import { fixedContacts, registrations } from '../people/registrations.ts';
import { districts, neighbourhoods } from '../place/areas.ts';
import { neighbours, stories } from '../stories/stories.ts';
import type { Town } from './town.types.ts';

/** Oeverlinde as it was written: three wijken, eight buurten, and everybody who has a story. */
export const village: Town = {
  wijk: null,
  offset: [0, 0],
  districts,
  neighbourhoods,
  firstDistrict: 1,
  staff: {
    teams,
    professionals,
    liaisons,
    availability,
    registrations,
    fixedContacts,
    // Samira and Dewi have the clients of the stories, Sara leaves, and Noah has just started.
    withoutOpenCases: new Set(['samira', 'dewi', 'sara', 'noah']),
    withoutCases: new Set(['noah']),
  },
  organisations,
  initiatives,
  stories,
  neighbours,
};
