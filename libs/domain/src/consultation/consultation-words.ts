import type { Language, MemberKind, Sector } from '../shared/codes.ts';

/** The words that stand in the place of names when a case is discussed. */
export interface ConsultationWords {
  readonly client: string;
  readonly colleague: string;
  readonly area: string;
  readonly team: string;
  readonly kinds: Readonly<Record<Exclude<MemberKind, 'INFORMAL'>, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly somebody: string;
}

export const consultationWords: Readonly<Record<Language, ConsultationWords>> = {
  NL: {
    client: 'de cliënt',
    colleague: 'een collega',
    area: 'de buurt',
    team: 'het team',
    kinds: { PROFESSIONAL: 'professional', GROUP: 'groep of plek', PET: 'huisdier' },
    sectors: {
      FAMILY: 'familielid',
      FRIENDS_NEIGHBOURS: 'vriend of buur',
      WORK_SCHOOL_CLUB: 'bekende van werk, school of vereniging',
      CARE: 'hulpverlener',
    },
    somebody: 'naaste',
  },
  EN: {
    client: 'the client',
    colleague: 'a colleague',
    area: 'the neighbourhood',
    team: 'the team',
    kinds: { PROFESSIONAL: 'professional', GROUP: 'group or place', PET: 'pet' },
    sectors: {
      FAMILY: 'relative',
      FRIENDS_NEIGHBOURS: 'friend or neighbour',
      WORK_SCHOOL_CLUB: 'acquaintance from work, school or club',
      CARE: 'care worker',
    },
    somebody: 'person close by',
  },
};
