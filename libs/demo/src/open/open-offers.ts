import { addYears, type IsoDate } from '@netwerk/domain';
import type { AreaPlan } from '../people/plan.ts';
import { isMinor, type Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';
import type { ToldOffer } from '../wishes/wishes.types.ts';

/** What a resident without a traject said of themselves, and until when they may be asked. */
export interface OpenOffer extends ToldOffer {
  /** First day on which they may not be asked any more. */
  readonly expiresOn: IsoDate;
}

type Written = Omit<ToldOffer, 'on'> & { readonly on: IsoDate; readonly expiresOn: IsoDate };

/** From the stories. The agreement of Wil has expired; Joke said no to Amina in March; Piet has no VOG. */
export const namedOffers: Readonly<Record<string, readonly Written[]>> = {
  'corrie-de-wit': [
    {
      words: 'Ik wil graag samen een rondje lopen.',
      kind: 'G',
      domain: 'PHYSICAL_HEALTH',
      about: 'WALKING',
      at: ['2 10:00 11:30', '4 10:00 11:30'],
      on: '2026-10-15',
      expiresOn: '2027-10-15',
    },
  ],
  ria: [
    {
      words: 'Samen in de tuin, en daarna thee.',
      kind: 'G',
      about: 'GARDENING',
      at: ['3 13:00 16:00', '6 09:30 12:00'],
      on: '2026-06-04',
      expiresOn: '2027-06-04',
    },
  ],
  greet: [
    {
      words: 'Ik geef graag stekjes door en leer graag bij.',
      kind: 'G',
      about: 'GARDENING',
      at: ['3 13:00 16:00'],
      on: '2026-05-11',
      expiresOn: '2027-05-11',
    },
  ],
  wil: [
    {
      words: 'Wandelen, rustig aan.',
      kind: 'G',
      domain: 'PHYSICAL_HEALTH',
      about: 'WALKING',
      at: ['2 10:00 12:00'],
      on: '2025-09-18',
      expiresOn: '2026-09-18',
    },
  ],
  joke: [
    {
      words: 'Een uur lopen op dinsdag.',
      kind: 'G',
      domain: 'PHYSICAL_HEALTH',
      about: 'WALKING',
      at: ['2 10:00 12:00'],
      on: '2026-02-10',
      expiresOn: '2027-02-10',
    },
  ],
  bilal: [
    {
      words: 'Iemand ophalen voor de eettafel, dat doe ik graag.',
      kind: 'P',
      about: 'EATING_TOGETHER',
      at: ['1 11:30 14:30'],
      on: '2026-03-16',
      expiresOn: '2027-03-16',
    },
  ],
  jan: [
    {
      words: 'Samen de post openen en op een rij leggen.',
      kind: 'A',
      domain: 'FINANCE',
      about: 'PAPERS',
      money: true,
      at: ['1 09:00 12:00', '3 13:00 15:00'],
      on: '2026-01-15',
      expiresOn: '2027-06-01',
    },
  ],
  'jan-willems': [
    {
      words: 'Helpen met geldzaken, een keer per week.',
      kind: 'A',
      domain: 'FINANCE',
      about: 'PAPERS',
      money: true,
      on: '2025-03-11',
      expiresOn: '2027-03-03',
    },
  ],
  piet: [
    {
      words: 'Ik zet graag iemands papieren op orde.',
      kind: 'A',
      domain: 'FINANCE',
      about: 'PAPERS',
      money: true,
      on: '2026-02-09',
      expiresOn: '2027-02-09',
    },
  ],
  kim: [
    {
      words: 'Een kop koffie voor wie nieuw is.',
      kind: 'G',
      domain: 'SOCIAL',
      about: 'COFFEE',
      at: ['3 10:00 12:00'],
      on: '2025-09-30',
      expiresOn: '2027-08-25',
    },
  ],
  'dennis-bakker': [
    {
      words: 'Samen koffie drinken, ik ken de buurt goed.',
      kind: 'G',
      domain: 'SOCIAL',
      about: 'COFFEE',
      at: ['5 10:00 12:00'],
      on: '2026-05-06',
      expiresOn: '2027-05-06',
    },
  ],
};

/** One in fourteen grown-ups who are neither client nor volunteer said what they like to do with others. */
const offering = 1 / 14;
/** In Zilverlinde ten more want to walk, and there is no group for it: of the first dozen those who are grown up. */
const walkersArea = 'zilverlinde';
const walkers = 13;

const likes: readonly Omit<ToldOffer, 'on'>[] = [
  { words: 'Samen koken of eten.', kind: 'G', domain: 'SOCIAL', about: 'EATING_TOGETHER' },
  { words: 'Koffie drinken en een praatje.', kind: 'G', domain: 'SOCIAL', about: 'COFFEE' },
  { words: 'Kaarten of rummikub.', kind: 'G', domain: 'SOCIAL', about: 'CARDS_AND_GAMES' },
  { words: 'Tuinieren, ook bij een ander.', kind: 'P', domain: 'HOUSING', about: 'GARDENING' },
  { words: 'Een rondje lopen.', kind: 'G', domain: 'PHYSICAL_HEALTH', about: 'WALKING' },
  { words: 'Fietsen in het weekend.', kind: 'G', domain: 'PHYSICAL_HEALTH', about: 'CYCLING' },
  { words: 'Kleine klussen in huis.', kind: 'P', domain: 'HOUSING', about: 'REPAIRS' },
  { words: 'De hond uitlaten.', kind: 'P', domain: 'SOCIAL', about: 'ANIMALS' },
  { words: 'Samen muziek maken of luisteren.', kind: 'G', domain: 'SOCIAL', about: 'MUSIC' },
  { words: 'Helpen met telefoon of computer.', kind: 'P', domain: 'FINANCE', about: 'COMPUTERS' },
  { words: 'Oppassen of samen naar de speeltuin.', kind: 'P', domain: 'SOCIAL', about: 'CHILDREN' },
];
const times = ['1 10:00 12:00', '2 19:00 21:00', '3 10:00 12:00', '3 14:00 16:00', '4 13:30 16:00', '6 10:00 13:00'];
const walkingTimes = ['1 10:00 12:00', '2 10:00 11:30', '3 19:00 20:30', '4 10:00 11:30', '7 14:00 16:00'];

/** What this generated resident of a buurt offers, if anything. */
export function drawnOffer(making: Making, area: AreaPlan, index: number): OpenOffer | null {
  if (isMinor(making.seed, area, index)) return null;
  const random = new Random(making.seed, 'open-offer', area.area.key, index);
  const on = making.clock.ago(random.between(10, 330));
  const agreed = { on, expiresOn: addYears(on, 1) };
  if (isWalker(area, index)) {
    const at = random.sample(walkingTimes, 2);
    return { words: 'Samen wandelen.', kind: 'G', domain: 'PHYSICAL_HEALTH', about: 'WALKING', at, ...agreed };
  }
  if (!random.chance(offering)) return null;
  return { ...random.pick(likes), at: random.sample(times, random.between(0, 2)), ...agreed };
}

/** The first of the buurt who are neither client nor volunteer. */
function isWalker({ area, clients, volunteers }: AreaPlan, index: number): boolean {
  const place = index - clients - volunteers;
  return area.key === walkersArea && place >= 0 && place < walkers;
}

/** Volunteers offer what they were trained for. */
export const offersByTraining: Readonly<Record<string, Omit<ToldOffer, 'on'>>> = {
  Administratiemaatje: {
    words: 'Samen de post op orde brengen.',
    kind: 'A',
    domain: 'FINANCE',
    about: 'PAPERS',
    money: true,
  },
  'Omgaan met geldzaken': {
    words: 'Naast iemand zitten bij de geldzaken.',
    kind: 'P',
    domain: 'FINANCE',
    about: 'PAPERS',
    money: true,
  },
  Taalmaatje: { words: 'Nederlands oefenen.', kind: 'G', domain: 'WORK', about: 'DUTCH_LANGUAGE' },
  'Gastvrouw of gastheer': { words: 'Iemand welkom laten zijn.', kind: 'G', domain: 'SOCIAL', about: 'COFFEE' },
  'Maatje bij dementie': {
    words: 'Een middag overnemen van wie zorgt.',
    kind: 'P',
    domain: 'PHYSICAL_HEALTH',
    about: 'RESPITE',
  },
  'Veilig klussen': { words: 'Klussen in huis.', kind: 'P', domain: 'HOUSING', about: 'REPAIRS' },
};
