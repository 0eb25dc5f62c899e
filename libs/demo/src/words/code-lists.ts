import type { Interest, LifeDomain } from '@netwerk/domain';
import type { CodeRow } from '../dataset/rows.types.ts';

/** The seven leefgebieden. */
export const lifeDomainRows: readonly (CodeRow & { code: LifeDomain })[] = [
  { code: 'FINANCE', nameNl: 'Financiën', nameEn: 'Money' },
  { code: 'HOUSING', nameNl: 'Wonen en leefbaarheid', nameEn: 'Housing and surroundings' },
  { code: 'WORK', nameNl: 'Werk, opleiding en activiteiten', nameEn: 'Work, education and activities' },
  { code: 'SOCIAL', nameNl: 'Sociale relaties', nameEn: 'Social relations' },
  { code: 'PHYSICAL_HEALTH', nameNl: 'Lichamelijke gezondheid', nameEn: 'Physical health' },
  { code: 'MENTAL_HEALTH', nameNl: 'Psychische gezondheid', nameEn: 'Mental health' },
  { code: 'MEANING', nameNl: 'Zingeving', nameEn: 'Meaning' },
];

export const expertiseRows: readonly CodeRow[] = [
  { code: 'DEBTS', nameNl: 'Schulden', nameEn: 'Debts' },
  { code: 'BENEFITS', nameNl: 'Uitkeringen en inkomen', nameEn: 'Benefits and income' },
  { code: 'HOUSING', nameNl: 'Wonen', nameEn: 'Housing' },
  { code: 'DOMESTIC_VIOLENCE', nameNl: 'Huiselijk geweld', nameEn: 'Domestic violence' },
  { code: 'LEARNING_DISABILITY', nameNl: 'Licht verstandelijke beperking', nameEn: 'Mild learning disability' },
  { code: 'AUTISM', nameNl: 'Autisme', nameEn: 'Autism' },
  { code: 'DEMENTIA', nameNl: 'Dementie', nameEn: 'Dementia' },
  { code: 'INFORMAL_CARE', nameNl: 'Mantelzorg', nameEn: 'Informal care' },
  { code: 'YOUTH', nameNl: 'Jongeren', nameEn: 'Young people' },
  { code: 'PARENTING', nameNl: 'Opvoeden', nameEn: 'Parenting' },
  { code: 'ADDICTION', nameNl: 'Verslaving', nameEn: 'Addiction' },
  { code: 'MENTAL_HEALTH', nameNl: 'Psychische kwetsbaarheid', nameEn: 'Mental vulnerability' },
  { code: 'GRIEF', nameNl: 'Rouw', nameEn: 'Grief' },
  { code: 'INTEGRATION', nameNl: 'Nieuw in Nederland', nameEn: 'New in the Netherlands' },
  { code: 'LONELINESS', nameNl: 'Eenzaamheid', nameEn: 'Loneliness' },
];

/** In which leefgebied each expertise helps. */
export const expertiseDomains: readonly (readonly [expertise: string, domain: LifeDomain])[] = [
  ['DEBTS', 'FINANCE'],
  ['BENEFITS', 'FINANCE'],
  ['BENEFITS', 'WORK'],
  ['HOUSING', 'HOUSING'],
  ['DOMESTIC_VIOLENCE', 'SOCIAL'],
  ['DOMESTIC_VIOLENCE', 'MENTAL_HEALTH'],
  ['LEARNING_DISABILITY', 'MENTAL_HEALTH'],
  ['AUTISM', 'MENTAL_HEALTH'],
  ['DEMENTIA', 'PHYSICAL_HEALTH'],
  ['INFORMAL_CARE', 'PHYSICAL_HEALTH'],
  ['YOUTH', 'WORK'],
  ['PARENTING', 'SOCIAL'],
  ['ADDICTION', 'MENTAL_HEALTH'],
  ['MENTAL_HEALTH', 'MENTAL_HEALTH'],
  ['GRIEF', 'MEANING'],
  ['INTEGRATION', 'WORK'],
  ['INTEGRATION', 'SOCIAL'],
  ['LONELINESS', 'SOCIAL'],
];

/** What people like to do. */
export const interestRows: readonly (CodeRow & { code: Interest })[] = [
  { code: 'EATING_TOGETHER', nameNl: 'Samen eten', nameEn: 'Eating together' },
  { code: 'COOKING', nameNl: 'Koken', nameEn: 'Cooking' },
  { code: 'COFFEE', nameNl: 'Koffie en een praatje', nameEn: 'Coffee and a chat' },
  { code: 'WALKING', nameNl: 'Wandelen', nameEn: 'Walking' },
  { code: 'CYCLING', nameNl: 'Fietsen', nameEn: 'Cycling' },
  { code: 'GARDENING', nameNl: 'Tuinieren', nameEn: 'Gardening' },
  { code: 'SEWING', nameNl: 'Naaien en verstellen', nameEn: 'Sewing and mending' },
  { code: 'CRAFTS', nameNl: 'Iets maken met de handen', nameEn: 'Making things' },
  { code: 'BICYCLE_REPAIR', nameNl: 'Fietsen maken', nameEn: 'Mending bicycles' },
  { code: 'REPAIRS', nameNl: 'Klussen', nameEn: 'Odd jobs' },
  { code: 'MUSIC', nameNl: 'Muziek', nameEn: 'Music' },
  { code: 'SINGING', nameNl: 'Zingen', nameEn: 'Singing' },
  { code: 'CARDS_AND_GAMES', nameNl: 'Kaarten en spelletjes', nameEn: 'Cards and games' },
  { code: 'READING', nameNl: 'Lezen', nameEn: 'Reading' },
  { code: 'DUTCH_LANGUAGE', nameNl: 'Nederlands oefenen', nameEn: 'Practising Dutch' },
  { code: 'COMPUTERS', nameNl: 'Telefoon en computer', nameEn: 'Phone and computer' },
  { code: 'PAPERS', nameNl: 'Post en papieren', nameEn: 'Post and papers' },
  { code: 'FOOTBALL', nameNl: 'Voetbal', nameEn: 'Football' },
  { code: 'SWIMMING', nameNl: 'Zwemmen', nameEn: 'Swimming' },
  { code: 'GYMNASTICS', nameNl: 'Gym', nameEn: 'Gymnastics' },
  { code: 'CHILDREN', nameNl: 'Iets met kinderen', nameEn: 'Being with children' },
  { code: 'ANIMALS', nameNl: 'Dieren', nameEn: 'Animals' },
  { code: 'FAITH', nameNl: 'Geloof', nameEn: 'Faith' },
  { code: 'NATURE', nameNl: 'Natuur', nameEn: 'Nature' },
  { code: 'RESPITE', nameNl: 'Respijt: even overnemen', nameEn: 'Respite' },
];
