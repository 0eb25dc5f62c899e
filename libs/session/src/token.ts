import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as the cookie carries them. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Only this is stored and remembered: who reads the database cannot log in with it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a text could be one of our tokens; anything else is refused without asking the database. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
