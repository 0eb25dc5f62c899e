import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Plan,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver';
import type { Caller } from '@netwerk/access';
import { BookmarkStore } from './bookmarks.ts';
import type { MigrationStatement } from '../migrations/migration.types.ts';
import { beforeDeadline, withinTime } from './deadline.ts';
import { rethrowAsDomainError, isTransient } from './driver-errors.ts';
import type { Question } from './question.ts';

export interface GraphSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A statement may take this long on the server; what a whole request may take is set around it by `withinTime`. */
const transactionTimeoutMs = 8_000;
const acquisitionTimeoutMs = 3_000;

/** A write transaction: questions run one after another and are committed or undone together. */
export interface WriteTransaction {
  run<P extends object, R>(question: Question<P, R>, parameters: P): Promise<R[]>;
}

/** The only way to the database. Nothing runs without a caller; every row is checked against its question's shape. */
export class Graph {
  private readonly driver: Driver;
  private readonly database: string;
  private readonly bookmarks: BookmarkStore;

  constructor(driver: Driver, database: string, bookmarks = new BookmarkStore()) {
    this.driver = driver;
    this.database = database;
    this.bookmarks = bookmarks;
  }

  static connect(settings: GraphSettings): Graph {
    const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 24,
      connectionAcquisitionTimeout: acquisitionTimeoutMs,
      connectionTimeout: 2_500,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
      userAgent: 'netwerkversterker',
    });
    return new Graph(driver, settings.database);
  }

  /**
   * Reads on a replica where there is one, in one round trip. A passing fault is tried once more.
   * @throws Unavailable when the database does not answer
   */
  async read<P extends object, R>(
    caller: Caller,
    question: Question<P, R>,
    parameters: P,
    options: { timeoutMs?: number } = {},
  ): Promise<R[]> {
    const once = () => this.readOnce(caller, question, parameters, options.timeoutMs ?? transactionTimeoutMs);
    return beforeDeadline(async () => {
      try {
        return await once();
      } catch (error) {
        if (!isTransient(error)) rethrowAsDomainError(error);
      }
      return once().catch(rethrowAsDomainError);
    });
  }

  /**
   * Runs `work` in one write transaction. The driver may run it again, also when only the reply to COMMIT was lost:
   * `work` must be repeatable, which commands with an idempotency key are.
   * @throws Unavailable when the database does not answer
   */
  async write<T>(
    caller: Caller,
    work: (transaction: WriteTransaction) => Promise<T>,
    options: { timeoutMs?: number } = {},
  ): Promise<T> {
    const timeout = options.timeoutMs ?? transactionTimeoutMs;
    return beforeDeadline(() => this.writeInTransaction(caller, work, timeout));
  }

  /**
   * One write statement in one round trip, for statements that do no harm when they are not repeated (an audit record)
   * and none when they are.
   */
  async writeOnce<P extends object, R>(
    caller: Caller,
    question: Question<P, R>,
    parameters: P,
    options: { timeoutMs?: number } = {},
  ): Promise<R[]> {
    const timeout = options.timeoutMs ?? transactionTimeoutMs;
    return beforeDeadline(() => this.writeStatement(caller, question, parameters, timeout));
  }

  /**
   * Runs `work` while a transaction of its own holds the locks that `lock` took; others that take them wait. The server
   * lets go when the connection breaks, so that a killed process never leaves a lock behind.
   */
  async whileHolding<P extends object, R, T>(
    caller: Caller,
    lock: Question<P, R>,
    parameters: P,
    timeoutMs: number,
    work: () => Promise<T>,
  ): Promise<T> {
    const session = this.session(caller, neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({ timeout: timeoutMs });
      await transaction.run(lock.statement.text, parameters);
      const result = await work();
      await transaction.commit();
      return result;
    } catch (error) {
      return rethrowAsDomainError(error);
    } finally {
      await session.close();
    }
  }

  /** Statements of a migration run one by one: schema changes may not share a transaction with changes of data. */
  async runMigrationStatement(caller: Caller, statement: MigrationStatement, timeoutMs: number): Promise<void> {
    const session = this.session(caller, neo4j.session.WRITE);
    try {
      await session.run(statement.text, {}, { timeout: timeoutMs });
    } catch (error) {
      rethrowAsDomainError(error);
    } finally {
      await session.close();
    }
  }

  /** Whether the database answers within two seconds or so, also when it has gone silent. */
  async isReady(): Promise<boolean> {
    return withinTime(3_000, () => beforeDeadline(() => this.answers())).catch(() => false);
  }

  /** The operators with which the database would answer a question, without running it: for the review of statements. */
  async explain(question: Question<never, unknown>): Promise<string[]> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`EXPLAIN ${question.statement.text}`);
      return summary.plan === false ? [] : operatorsOf(summary.plan);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readOnce<P extends object, R>(
    caller: Caller,
    question: Question<P, R>,
    parameters: P,
    timeout: number,
  ): Promise<R[]> {
    const session = this.session(caller, neo4j.session.READ);
    try {
      const result = await session.run(question.statement.text, parameters, { timeout });
      return parseRows(question, result.records);
    } finally {
      await session.close();
    }
  }

  private async writeInTransaction<T>(
    caller: Caller,
    work: (transaction: WriteTransaction) => Promise<T>,
    timeout: number,
  ): Promise<T> {
    const session = this.session(caller, neo4j.session.WRITE);
    try {
      const result = await session.executeWrite((tx) => work(inTransaction(tx)), { timeout });
      this.bookmarks.keep(caller, session.lastBookmarks());
      return result;
    } catch (error) {
      return rethrowAsDomainError(error);
    } finally {
      await session.close();
    }
  }

  private async writeStatement<P extends object, R>(
    caller: Caller,
    question: Question<P, R>,
    parameters: P,
    timeout: number,
  ): Promise<R[]> {
    const session = this.session(caller, neo4j.session.WRITE);
    try {
      const result = await session.run(question.statement.text, parameters, { timeout });
      this.bookmarks.keep(caller, session.lastBookmarks());
      return parseRows(question, result.records);
    } catch (error) {
      return rethrowAsDomainError(error);
    } finally {
      await session.close();
    }
  }

  private async answers(): Promise<boolean> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run('RETURN 1 AS one', {}, { timeout: 2_000 });
      return true;
    } catch {
      return false;
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private session(caller: Caller, defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode,
      bookmarks: this.bookmarks.of(caller),
      fetchSize: 5_000,
    });
  }
}

/** A whole number as the database knows it: JavaScript numbers travel as floating point otherwise. */
export const integer = neo4j.int;

function operatorsOf(plan: Plan): string[] {
  const details: unknown = plan.arguments['Details'];
  const operator = plan.operatorType.replace(/@.*$/, '');
  const own = typeof details === 'string' ? `${operator} ${details}` : operator;
  return [own, ...plan.children.flatMap(operatorsOf)];
}

function inTransaction(tx: ManagedTransaction): WriteTransaction {
  return {
    run: async (question, parameters) =>
      parseRows(question, (await tx.run(question.statement.text, parameters)).records),
  };
}

function parseRows<P extends object, R>(question: Question<P, R>, records: readonly DriverRecord[]): R[] {
  return records.map((record) => question.row.parse(columnsOf(record)));
}

/** What the driver's own `toObject` gives; that takes several times as long, which shows in answers of hundreds of rows. */
function columnsOf(record: DriverRecord): object {
  const columns: Record<PropertyKey, unknown> = {};
  record.keys.forEach((key, index) => void (columns[key] = record.get(index)));
  return columns;
}
