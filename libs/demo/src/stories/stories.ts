import { amina } from './amina.story.ts';
import { closedStories } from './closed.stories.ts';
import { gerard } from './gerard.story.ts';
import { joost } from './joost.story.ts';
import { madeStories } from './made.stories.ts';
import { mehmet } from './mehmet.story.ts';
import { sandra } from './sandra.story.ts';
import { fatma, gerrit, kees } from './smaller.stories.ts';
import { scalings } from './scalings.ts';
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
  ...closedStories,
].map((story) => withScaling(story));

function withScaling(story: Story): Story {
  const scaling = scalings[story.key];
  return scaling === undefined ? story : { ...story, scaling };
}

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
    volunteer: {
      volunteerSince: '2025-11-03',
      loadLimit: 3,
      screenedOn: '2026-01-15',
      trainedIn: 'Administratiemaatje',
    },
  },
  {
    key: 'jan-willems',
    callName: 'Jan',
    familyName: 'Willems',
    area: 'zilverlinde',
    volunteer: {
      volunteerSince: '2024-04-02',
      loadLimit: 2,
      hoursPerWeek: 4,
      screenedOn: '2025-01-14',
      trainedIn: 'Omgaan met geldzaken',
      trainedOn: '2025-03-11',
      languages: 'Nederlands, een beetje Duits',
      mayBeAskedUntil: '2027-03-03',
      callOn: '2026-12-07',
    },
  },
  {
    key: 'piet',
    callName: 'Piet',
    familyName: 'Hoekstra',
    area: 'zilverlinde',
    volunteer: { volunteerSince: '2026-02-09', loadLimit: 2 },
  },
  {
    key: 'kim',
    callName: 'Kim',
    familyName: 'Verhoef',
    area: 'tuindorp',
    volunteer: {
      volunteerSince: '2025-08-25',
      loadLimit: 2,
      screenedOn: '2025-09-30',
      trainedIn: 'Gastvrouw',
    },
  },
];
