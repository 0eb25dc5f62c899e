export type LocalNeo4jProblemCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'MAVEN_OFFLINE'
  | 'MAVEN_FAILED'
  | 'ALREADY_RUNNING'
  | 'BUSY'
  | 'DIED'
  | 'CRASHED'
  | 'NOT_READY'
  | 'DAMAGED'
  | 'PASSWORD_LOST'
  | 'NO_PERMISSION'
  | 'DISK_FULL'
  | 'INTERRUPTED';

/** One sentence in two languages that says what is wrong and what to do. */
export interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** Why the database of this machine cannot be used, in one sentence with the cure. */
export class LocalNeo4jProblem extends Error {
  readonly code: LocalNeo4jProblemCode;
  readonly nl: string;
  readonly en: string;
  /** Last lines of the log, where they help. */
  readonly log: readonly string[];

  constructor(code: LocalNeo4jProblemCode, sentence: Sentence, log: readonly string[] = []) {
    super([sentence.nl, `(${sentence.en})`, ...log].join('\n'));
    this.name = 'LocalNeo4jProblem';
    this.code = code;
    this.nl = sentence.nl;
    this.en = sentence.en;
    this.log = log;
  }
}
