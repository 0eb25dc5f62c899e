import type { LifeDomain } from '@netwerk/domain';
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
  ['LEARNING_DISABILITY', 'MENTAL_HEALTH'],
  ['AUTISM', 'MENTAL_HEALTH'],
  ['DEMENTIA', 'PHYSICAL_HEALTH'],
  ['INFORMAL_CARE', 'PHYSICAL_HEALTH'],
  ['INFORMAL_CARE', 'SOCIAL'],
  ['YOUTH', 'WORK'],
  ['PARENTING', 'SOCIAL'],
  ['ADDICTION', 'MENTAL_HEALTH'],
  ['MENTAL_HEALTH', 'MENTAL_HEALTH'],
  ['GRIEF', 'MEANING'],
  ['INTEGRATION', 'WORK'],
  ['INTEGRATION', 'SOCIAL'],
  ['LONELINESS', 'SOCIAL'],
];
