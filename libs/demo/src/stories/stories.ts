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
import { storyWishes } from '../wishes/story-wishes.ts';

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
]
  .map((story) => withScaling(story))
  .map((story) => withWishes(story));

function withScaling(story: Story): Story {
  const scaling = scalings[story.key];
  return scaling === undefined ? story : { ...story, scaling };
}

function withWishes(story: Story): Story {
  const wishes = storyWishes[story.key];
  return wishes === undefined ? story : { ...story, wishes };
}

/** Neighbours from the stories who have no traject: what is known of them is open. */
export const neighbours: readonly NamedResident[] = [
  { key: 'bilal', callName: 'Bilal', familyName: 'Aksoy', area: 'oosterpark' },
  { key: 'wim-hartog', callName: 'Wim', familyName: 'Hartog', area: 'oosterpark' },
  { key: 'ria', callName: 'Ria', familyName: 'Scholten', area: 'zilverlinde', gender: 'WOMAN' },
  { key: 'greet', callName: 'Greet', familyName: 'Venema', area: 'zilverlinde', gender: 'WOMAN' },
  { key: 'wil', callName: 'Wil', familyName: 'Boersma', area: 'zilverlinde', gender: 'WOMAN' },
  { key: 'joke', callName: 'Joke', familyName: 'Terpstra', area: 'zilverlinde', gender: 'WOMAN' },
  {
    key: 'jan',
    callName: 'Jan',
    familyName: 'de Graaf',
    area: 'zilverlinde',
    gender: 'MAN',
    volunteer: {
      volunteerSince: '2025-11-03',
      loadLimit: 3,
      screenedOn: '2026-01-15',
      trainedIn: 'Administratiemaatje',
      mayBeAskedUntil: '2027-06-01',
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
    volunteer: { volunteerSince: '2026-02-09', loadLimit: 2, mayBeAskedUntil: '2027-02-09' },
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
      mayBeAskedUntil: '2027-08-25',
    },
  },
  { key: 'dennis', callName: 'Dennis', familyName: 'Verhoef', area: 'lindenhof' },
  { key: 'dennis-bakker', callName: 'Dennis', familyName: 'Bakker', area: 'oosterpark' },
];
