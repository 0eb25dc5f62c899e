import type { Language } from '@netwerk/domain';
import type { SectorCode } from '../layout.types.ts';

type TitleLines = Readonly<Record<Language, readonly string[]>>;

/** Broken where the words allow it, so that a title takes little of the corner in which it stands. */
const titles: Readonly<Record<Exclude<SectorCode, 'ALL'>, TitleLines>> = {
  FAMILY: { NL: ['Familie'], EN: ['Family'] },
  FRIENDS_NEIGHBOURS: { NL: ['Vrienden', 'en buren'], EN: ['Friends and', 'neighbours'] },
  WORK_SCHOOL_CLUB: { NL: ['Werk, school,', 'vereniging'], EN: ['Work, school,', 'club'] },
  CARE: { NL: ['Hulpverlening'], EN: ['Care and', 'support'] },
  FINANCE: { NL: ['Financiën'], EN: ['Finances'] },
  HOUSING: { NL: ['Wonen en', 'leefbaarheid'], EN: ['Housing and', 'living'] },
  WORK: { NL: ['Werk, opleiding', 'en activiteiten'], EN: ['Work, education', 'and activities'] },
  SOCIAL: { NL: ['Sociale', 'relaties'], EN: ['Social', 'relations'] },
  PHYSICAL_HEALTH: { NL: ['Lichamelijke', 'gezondheid'], EN: ['Physical', 'health'] },
  MENTAL_HEALTH: { NL: ['Psychische', 'gezondheid'], EN: ['Mental', 'health'] },
  MEANING: { NL: ['Zingeving'], EN: ['Meaning'] },
  UNPLACED: { NL: ['Nog niet', 'ingedeeld'], EN: ['Not placed', 'yet'] },
};

export const languagesOfTitles: readonly Language[] = ['NL', 'EN'];

export function titleLines(sector: SectorCode, language: Language): readonly string[] {
  return sector === 'ALL' ? [] : titles[sector][language];
}

export function contactCount(count: number, language: Language): string {
  if (language === 'NL') return count === 1 ? '1 contact' : `${count} contacten`;
  return count === 1 ? '1 contact' : `${count} contacts`;
}
