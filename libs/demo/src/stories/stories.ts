import { amina } from './amina.story.ts';
import { gerard } from './gerard.story.ts';
import { joost } from './joost.story.ts';
import { madeStories } from './made.stories.ts';
import { mehmet } from './mehmet.story.ts';
import { sandra } from './sandra.story.ts';
import { fatma, gerrit, kees } from './smaller.stories.ts';
import type { NamedResident, Story } from './story.types.ts';
import { truus } from './truus.story.ts';

/** Everybody whose traject was written by hand. */
export const stories: readonly Story[] = [
  truus,
  mehmet,
  sandra,
  joost,
  amina,
  gerrit,
  fatma,
  kees,
  gerard,
  ...madeStories,
];

/** Neighbours from the stories who have no traject: what is known of them is open. */
export const neighbours: readonly NamedResident[] = [
  { key: 'bilal', callName: 'Bilal', familyName: 'Aksoy', area: 'oosterpark' },
  { key: 'wim-hartog', callName: 'Wim', familyName: 'Hartog', area: 'oosterpark' },
  { key: 'ria', callName: 'Ria', familyName: 'Scholten', area: 'zilverlinde' },
  { key: 'greet', callName: 'Greet', familyName: 'Venema', area: 'zilverlinde' },
  { key: 'wil', callName: 'Wil', familyName: 'Boersma', area: 'zilverlinde' },
  { key: 'joke', callName: 'Joke', familyName: 'Terpstra', area: 'zilverlinde' },
  {
    key: 'jan',
    callName: 'Jan',
    familyName: 'de Graaf',
    area: 'zilverlinde',
    volunteer: { loadLimit: 3, screenedOn: '2026-01-15', trainedIn: 'administratiemaatje' },
  },
  { key: 'piet', callName: 'Piet', familyName: 'Hoekstra', area: 'zilverlinde', volunteer: { loadLimit: 2 } },
  {
    key: 'kim',
    callName: 'Kim',
    familyName: 'Verhoef',
    area: 'tuindorp',
    volunteer: { loadLimit: 2, screenedOn: '2025-09-30', trainedIn: 'gastvrouw' },
  },
];
