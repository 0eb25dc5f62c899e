import { toldOn } from './story.types.ts';
import { first, informed, lately } from './truus-moments.ts';

const member = toldOn(first);
const sector = 'FAMILY';

/** Her family: a daughter who carries nearly everything, a sister who died, a son who broke off. */
export const family = [
  member(
    'Anja',
    'dochter',
    {
      sector,
      ring: 1,
      strength: 3,
      often: 'DAILY',
      domain: 'SOCIAL',
      confirmed: '2026-03-10',
      gets: { P: 4, G: 2, A: 2, E: 1 },
      words: {
        P: 'boodschappen, was, vervoer, tuin',
        G: 'elke dag even langs, samen koffie',
        A: 'post en bank',
        E: 'luistert',
      },
    },
    {
      informed,
      changes: [
        {
          on: '2026-06-02',
          often: 'SEVERAL_PER_WEEK',
          confirmed: lately,
          gets: { P: 2, G: 1, A: 1, E: 1 },
          words: { P: 'was, vervoer', G: 'komt op bezoek', A: 'bank', E: 'luistert' },
        },
      ],
    },
  ),
  member(
    'Roos',
    'kleindochter',
    {
      sector,
      ring: 1,
      strength: 2,
      often: 'WEEKLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gives: { E: 1 },
      words: { E: 'luistert naar Roos' },
    },
    { informed },
  ),
  member(
    'Marie',
    'zus',
    { sector, ring: 2, domain: 'SOCIAL', confirmed: '2025-11-20' },
    { gone: { because: 'DIED', since: '2025-11-14' } },
  ),
  member(
    'Lien',
    'schoonzus',
    { sector, ring: 2, strength: 1, often: 'HARDLY_EVER', domain: 'SOCIAL', confirmed: '2025-01-18' },
    { informed },
  ),
  member(
    'Thomas',
    'kleinzoon',
    { sector, ring: 3, strength: 1, often: 'SEVERAL_PER_YEAR', domain: 'SOCIAL', confirmed: '2025-12-26' },
    { informed },
  ),
  member('Kees', 'zoon', {
    sector,
    ring: 3,
    strength: 1,
    often: 'HARDLY_EVER',
    nature: 'CUT_OFF',
    domain: 'SOCIAL',
    confirmed: '2021-06-01',
  }),
];
