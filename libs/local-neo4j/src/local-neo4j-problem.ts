export type LocalNeo4jProblemCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'MAVEN_OFFLINE'
  | 'MAVEN_FAILED'
  | 'ALREADY_RUNNING'
  | 'BUSY'
  | 'DIED'
  | 'NOT_READY'
  | 'DAMAGED'
  | 'NO_PERMISSION'
  | 'DISK_FULL';

/** Why the database of this machine cannot be used, in one sentence with the cure. */
export class LocalNeo4jProblem extends Error {
  readonly code: LocalNeo4jProblemCode;
  readonly nl: string;
  readonly en: string;
  /** Last lines of the log, where they help. */
  readonly log: readonly string[];

  constructor(code: LocalNeo4jProblemCode, sentence: { nl: string; en: string; log?: readonly string[] }) {
    super([sentence.nl, `(${sentence.en})`, ...(sentence.log ?? [])].join('\n'));
    this.name = 'LocalNeo4jProblem';
    this.code = code;
    this.nl = sentence.nl;
    this.en = sentence.en;
    this.log = sentence.log ?? [];
  }
}
