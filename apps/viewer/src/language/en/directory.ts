import type { directory as dutch } from '../nl/directory.ts';

export const directory: typeof dutch = {
  page: 'Neighbourhood directory',
  intro: 'What the neighbourhood has, and whom you can call.',
  tabs: 'Parts of the directory',
  initiatives: 'Initiatives',
  organisations: 'Organisations',
  teams: 'Teams and professionals',
  volunteers: 'Volunteers',
};
