import { toldOn } from './story.types.ts';
import { first, informed, lately } from './truus-moments.ts';

const member = toldOn(first);
const sector = 'FRIENDS_NEIGHBOURS';

/** Friends and neighbours: two come closer, one is new. */
export const friends = [
  member(
    'Bilal',
    'buurman',
    {
      sector,
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'HOUSING',
      confirmed: '2026-03-09',
      gets: { P: 1 },
      words: { P: 'zware boodschappen' },
    },
    {
      informed,
      changes: [
        {
          on: '2026-04-20',
          ring: 1,
          strength: 3,
          often: 'SEVERAL_PER_WEEK',
          confirmed: lately,
          gets: { P: 2, G: 2 },
          words: { P: 'zware boodschappen, haalt op voor de eettafel', G: 'eettafel, blijft koffie drinken' },
        },
      ],
    },
  ),
  member(
    'Hennie',
    'buurvrouw',
    {
      sector,
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'SOCIAL',
      confirmed: '2026-11-03',
      gets: { G: 1 },
      words: { G: 'kopje thee' },
    },
    { informed },
  ),
  member(
    'Corrie',
    'kaartvriendin',
    {
      sector,
      ring: 2,
      strength: 2,
      often: 'MONTHLY',
      domain: 'SOCIAL',
      confirmed: '2026-11-03',
      gets: { G: 1 },
      gives: { G: 1 },
      words: { G: 'samen kaarten' },
    },
    { informed },
  ),
  member(
    'Riet',
    'vriendin',
    {
      sector,
      ring: 3,
      strength: 1,
      often: 'HARDLY_EVER',
      domain: 'SOCIAL',
      confirmed: '2025-05-12',
    },
    {
      informed: '2026-06-02',
      changes: [
        {
          on: '2026-06-18',
          ring: 2,
          strength: 2,
          often: 'WEEKLY',
          confirmed: lately,
          gets: { E: 2 },
          words: { E: 'belt elke week, komt op donderdag praten' },
        },
      ],
    },
  ),
  member('Joop', 'bovenbuurman', {
    sector,
    ring: 3,
    strength: 1,
    often: 'HARDLY_EVER',
    domain: 'HOUSING',
    confirmed: '2026-02-16',
  }),
  toldOn('2026-04-27')('Dini', 'tafelgenoot', {
    sector,
    ring: 3,
    strength: 1,
    often: 'WEEKLY',
    domain: 'SOCIAL',
    confirmed: lately,
    gets: { G: 1 },
    words: { G: 'naast elkaar aan tafel' },
  }),
];
