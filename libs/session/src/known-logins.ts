import type { WorkerCaller } from '@netwerk/access';
import type { LoggedInWorker } from '@netwerk/audit';
import type { IsoDate } from '@netwerk/domain';

/** What is remembered of a login for a short while; the closing write of every request proves that it still counts. */
export interface KnownLogin {
  readonly caller: WorkerCaller;
  readonly worker: LoggedInWorker;
  readonly today: IsoDate;
  readonly expiresAt: string;
}

/** A login is asked for again after this long: role, teams and the day then are fresh. */
const rememberedMs = 60_000;
const mostRemembered = 5_000;

/** Logins by token hash, in memory, so that a request costs no extra round trip. */
export class KnownLogins {
  private readonly byHash = new Map<string, { login: KnownLogin; until: number }>();

  find(tokenHash: string, now: number): KnownLogin | null {
    const known = this.byHash.get(tokenHash);
    if (known === undefined || known.until <= now) return null;
    return known.login;
  }

  remember(tokenHash: string, login: KnownLogin, now: number): void {
    this.byHash.delete(tokenHash);
    const until = Math.min(now + rememberedMs, Date.parse(login.expiresAt));
    this.byHash.set(tokenHash, { login, until });
    if (this.byHash.size > mostRemembered) this.byHash.delete(this.byHash.keys().next().value as string);
  }

  forget(tokenHash: string): void {
    this.byHash.delete(tokenHash);
  }
}
