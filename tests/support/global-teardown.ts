import { keptDatabase } from './running-database.ts';

export default async function globalTeardown(): Promise<void> {
  await keptDatabase()?.stop();
}
