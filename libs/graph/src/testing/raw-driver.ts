import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphSettings } from '../connection/graph.ts';

/** For benches: the driver with nothing around it, as who knows it well would use it for one read. */
export class RawDriver {
  /** For peers that bring their own statements. */
  readonly driver: Driver;
  private readonly database: string;

  private constructor(driver: Driver, database: string) {
    this.driver = driver;
    this.database = database;
  }

  static connect({ uri, username, password, database }: GraphSettings): RawDriver {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
    return new RawDriver(driver, database);
  }

  /** The rows as the driver gives them: unchecked. */
  async read(text: string, parameters: object): Promise<object[]> {
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 5_000,
    });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}
