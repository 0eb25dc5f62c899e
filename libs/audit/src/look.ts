export type AuditAction =
  'READ' | 'CREATE' | 'CHANGE' | 'DELETE' | 'LOGIN' | 'LOGOUT' | 'IMPORT' | 'EXPORT' | 'BACKUP' | 'RESTORE';
export type AuditResult = 'OK' | 'NOT_FOUND' | 'REFUSED' | 'FAILED';

/** One look at, or act on, something about a person: what a log record says beside who and when. Ids and codes only. */
export interface Look {
  readonly action: AuditAction;
  /** Kind of data: the contract's type. */
  readonly subject: string;
  readonly subjectId: string | null;
  /** Root field or command. */
  readonly operation: string;
  readonly rule: string | null;
  readonly ground: string | null;
  readonly purpose: string | null;
  readonly result: AuditResult;
}

/** Gathers the looks of one request until its answer is ready. */
export class Looks {
  private readonly gathered: Look[] = [];
  private readonly recorded = new Set<string>();

  add(look: Look): void {
    this.gathered.push(look);
  }

  /** For a look whose record was written together with the change that it is about. */
  alreadyRecorded(operation: string): void {
    this.recorded.add(operation);
  }

  all(): readonly Look[] {
    return this.gathered;
  }

  /** Whether this root field said what it looked at. */
  covers(operation: string): boolean {
    return this.recorded.has(operation) || this.gathered.some((look) => look.operation === operation);
  }
}
