export const importProblemCodes = [
  'UNREADABLE',
  'TOO_LARGE',
  'UNKNOWN_CASE',
  'CLOSED_CASE',
  'NO_I1',
  'NETWORK_EXISTS',
  'NO_AREA',
  'UNKNOWN_AREA',
  'BAD_OPTION',
  'BUSY',
  'FINISH_FIRST',
  'BROKEN_OFF',
  'DATABASE_AWAY',
  'UNKNOWN_IMPORT',
  'BAD_FOLDER',
  'BAD_HEADER',
  'MISSING_FILE',
  'CHANGED_MEANWHILE',
  'NO_ROOM',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** Why a file was not read in. Nothing was stored. The sentences name the place in the file, never a person in it. */
export class ImportProblem extends Error {
  readonly code: ImportProblemCode;
  readonly nl: string;
  readonly en: string;

  constructor(code: ImportProblemCode, sentences: { nl: string; en: string }) {
    super(sentences.en);
    this.name = 'ImportProblem';
    this.code = code;
    this.nl = sentences.nl;
    this.en = sentences.en;
  }
}
