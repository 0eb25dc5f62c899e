import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id (the library's own default kind): 19 MiB, 2 passes, 1 lane. About 20 ms on one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
/** Longer texts cost work and add nothing. */
export const longestPassword = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let unknownUserHash: Promise<string> | null = null;

/**
 * Whether `password` belongs to `storedHash`. An account without a password, or no account at all, takes as long: a hash
 * that fits nothing is tried instead.
 */
export async function isPasswordOf(storedHash: string | null, password: string): Promise<boolean> {
  unknownUserHash ??= hashPassword(crypto.randomUUID());
  const fits = await verify(storedHash ?? (await unknownUserHash), password);
  return fits && storedHash !== null;
}
