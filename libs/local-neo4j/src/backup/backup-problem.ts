import type { Sentence } from '../local-neo4j-problem.ts';

export type BackupProblemCode =
  'NO_DATABASE' | 'UNREADABLE' | 'EMPTY' | 'FOREIGN' | 'NEWER' | 'DAMAGED' | 'NOT_WRITTEN' | 'NOT_LOADED' | 'NOT_MOVED';

/** Why a backup was not made or not put back, in one sentence with the cure. */
export class BackupProblem extends Error {
  readonly code: BackupProblemCode;
  readonly nl: string;
  readonly en: string;
  /** Last lines of the tool that failed, where they help. */
  readonly log: readonly string[];

  constructor(code: BackupProblemCode, { nl, en }: Sentence, log: readonly string[] = []) {
    super(`${nl}\n(${en})`);
    this.name = 'BackupProblem';
    this.code = code;
    this.nl = nl;
    this.en = en;
    this.log = log;
  }
}

const untouched = { nl: 'De gegevens zijn niet aangeraakt.', en: 'The data were not touched.' };

export function empty(): BackupProblem {
  return new BackupProblem('EMPTY', {
    nl: `Dit bestand is leeg; neem een andere back-up. ${untouched.nl}`,
    en: `This file is empty; take another backup. ${untouched.en}`,
  });
}

export function foreign(): BackupProblem {
  return new BackupProblem('FOREIGN', {
    nl: `Dit bestand is geen back-up van Netwerkversterker; geef een bestand dat met "npm run graph -- backup" is gemaakt. ${untouched.nl}`,
    en: `This file is no backup of Netwerkversterker; give a file that "npm run graph -- backup" made. ${untouched.en}`,
  });
}

export function damaged(): BackupProblem {
  return new BackupProblem('DAMAGED', {
    nl: `Deze back-up is beschadigd of niet volledig overgekomen; kopieer het bestand opnieuw of neem een andere back-up. ${untouched.nl}`,
    en: `This backup is damaged or was not copied whole; copy the file again or take another backup. ${untouched.en}`,
  });
}

/** @param what the part that is newer than this program knows */
export function newer(what: string, whatEn: string): BackupProblem {
  return new BackupProblem('NEWER', {
    nl: `Deze back-up komt van een nieuwere versie (${what}); werk eerst het programma bij. ${untouched.nl}`,
    en: `This backup comes from a newer version (${whatEn}); update the program first. ${untouched.en}`,
  });
}
