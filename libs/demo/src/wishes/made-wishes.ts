import { addDays, type Interest, type IsoDate } from '@netwerk/domain';
import type { Random } from '../random/random.ts';
import type { ToldNeed, ToldWishes } from './wishes.types.ts';

type Asked = Omit<ToldNeed, 'on' | 'words'>;

const money = { domain: 'FINANCE', about: 'PAPERS', money: true } as const;

/** What each question of a made client comes down to. The words of the need are the client's own. */
const needs: Readonly<Record<string, Asked>> = {
  'Ik weet niet meer wat ik wie schuldig ben.': { kind: 'A', ...money },
  'Halverwege de maand is mijn geld op.': { kind: 'A', domain: 'FINANCE' },
  'Ik snap die brieven van de belasting niet.': { kind: 'A', ...money },
  'De huur is drie maanden achter.': { kind: 'A', ...money },
  'Sinds de scheiding deed niemand meer de administratie.': { kind: 'P', ...money },
  'Ik wil werken, maar dan raak ik mijn toeslag kwijt.': { kind: 'A', domain: 'WORK' },
  'Mijn zoon betaalt nu mijn rekeningen.': { kind: 'P', domain: 'FINANCE', about: 'COMPUTERS', money: true },
  'Alles gaat digitaal en ik heb geen computer.': { kind: 'P', domain: 'FINANCE', about: 'COMPUTERS' },
  'Ik zie dagen niemand.': { kind: 'G', domain: 'SOCIAL', about: 'COFFEE' },
  'Mijn huis is vol en ik zie er tegenop.': { kind: 'P', domain: 'HOUSING' },
  'Ik slaap slecht van de zorgen om mijn man.': { kind: 'E', domain: 'MENTAL_HEALTH' },
  'Ik wil dat mijn kinderen hier vrienden maken.': { kind: 'G', domain: 'SOCIAL', about: 'CHILDREN' },
  'Sinds mijn val durf ik niet meer naar buiten.': {
    kind: 'G',
    domain: 'PHYSICAL_HEALTH',
    about: 'WALKING',
    stepFree: true,
    mostMetres: 1_500,
  },
  'Ik ben hier nieuw en ken de weg niet.': { kind: 'G', domain: 'SOCIAL', about: 'DUTCH_LANGUAGE' },
  'Ik zou graag weer iets maken met mijn handen.': { kind: 'G', domain: 'WORK', about: 'CRAFTS' },
};

const likes: readonly Interest[] = [
  'EATING_TOGETHER',
  'COOKING',
  'COFFEE',
  'WALKING',
  'GARDENING',
  'CARDS_AND_GAMES',
  'MUSIC',
  'FOOTBALL',
  'READING',
  'ANIMALS',
];
const times = ['1 10:00 12:00', '2 13:00 16:00', '3 10:00 12:00', '4 13:30 16:00', '5 10:00 12:00', '6 10:00 13:00'];
const talents = [
  { words: 'Ik kook graag.', kind: 'P', about: 'COOKING' },
  { words: 'Ik kan goed met naald en draad.', kind: 'P', about: 'SEWING' },
  { words: 'Ik heb altijd fietsen gemaakt.', kind: 'P', about: 'BICYCLE_REPAIR' },
  { words: 'Ik speel gitaar.', kind: 'G', about: 'MUSIC' },
] as const;

/** Of seven in ten open cases it was written down what the client wants; of fewer what they like, can, and when. */
export function madeWishes(random: Random, question: string, on: IsoDate): ToldWishes | undefined {
  if (!random.chance(0.7)) return undefined;
  const need = needs[question];
  return {
    needs: need === undefined ? [] : [{ ...need, words: question, on: addDays(on, -random.between(0, 200)) }],
    likes: random.sample(likes, random.between(0, 3)),
    likesOn: on,
    free: random.sample(times, random.between(0, 2)),
    talents: random.chance(0.2) ? [{ ...random.pick(talents), on }] : [],
  };
}
