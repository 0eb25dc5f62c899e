import { toldOn } from './story.types.ts';
import { first, informed, lately } from './truus-moments.ts';

const member = toldOn(first);

/** The choir, the parish, and from March the Monday table. */
export const club = [
  member(
    'Marga',
    'vrijwilliger',
    { sector: 'WORK_SCHOOL_CLUB', ring: 2, strength: 1, often: 'MONTHLY', domain: 'WORK', confirmed: '2026-11-03' },
    { informed },
  ),
  member(
    'Het koor',
    'De Zilvervinken',
    { sector: 'WORK_SCHOOL_CLUB', ring: 3, strength: 1, often: 'HARDLY_EVER', domain: 'WORK', confirmed: '2024-09-10' },
    { kind: 'GROUP' },
  ),
  member(
    'Pastoor Jansen',
    'parochie',
    {
      sector: 'WORK_SCHOOL_CLUB',
      ring: 3,
      strength: 1,
      often: 'SEVERAL_PER_YEAR',
      domain: 'MEANING',
      confirmed: '2026-02-20',
    },
    { informed },
  ),
  toldOn('2026-03-23')(
    'Eettafel',
    'maandag',
    {
      sector: 'WORK_SCHOOL_CLUB',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gets: { G: 1 },
      words: { G: 'elke maandag samen eten' },
    },
    { kind: 'GROUP' },
  ),
];

const kind = 'PROFESSIONAL';

/** Who helps for their work; the help in the house stopped. */
export const care = [
  member(
    'Samira',
    'sociaal werker',
    {
      sector: 'CARE',
      ring: 2,
      strength: 2,
      often: 'MONTHLY',
      domain: 'SOCIAL',
      confirmed: lately,
      gets: { A: 1 },
      words: { A: 'denkt mee' },
    },
    { kind, informed },
  ),
  member(
    'Fatima',
    'hulp in huis',
    {
      sector: 'CARE',
      ring: 2,
      strength: 2,
      often: 'WEEKLY',
      domain: 'HOUSING',
      confirmed: '2026-03-06',
      gets: { P: 1 },
      words: { P: 'schoonmaken' },
    },
    { kind, informed, stopped: { on: '2026-08-31', because: 'HELP_ENDED' } },
  ),
  member(
    'Wijkverpleging',
    '3 keer per week',
    {
      sector: 'CARE',
      ring: 2,
      strength: 3,
      often: 'SEVERAL_PER_WEEK',
      domain: 'PHYSICAL_HEALTH',
      confirmed: lately,
      gets: { P: 1, E: 1 },
      words: { P: 'steunkousen en medicijnen', E: 'een praatje' },
    },
    { kind, informed },
  ),
  member(
    'Dokter Smit',
    'huisarts',
    {
      sector: 'CARE',
      ring: 2,
      strength: 1,
      often: 'AS_NEEDED',
      domain: 'PHYSICAL_HEALTH',
      confirmed: lately,
      gets: { A: 1 },
      words: { A: 'gezondheid' },
    },
    { kind, informed },
  ),
];
