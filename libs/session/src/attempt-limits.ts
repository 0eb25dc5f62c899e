import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Too many tries. `retryAfterSeconds` says when it makes sense to come back. */
export class TooManyAttempts extends Error {
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super('TooManyAttempts');
    this.name = 'TooManyAttempts';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** How much may be tried. Counted in this process only: a restart forgets, an attacker gains a handful of tries by it. */
export interface AttemptLimitSettings {
  /** Wrong passwords for one login name in a quarter of an hour. */
  readonly failuresPerAccount: number;
  /** Wrong passwords from one address in a quarter of an hour: a whole office may share one. */
  readonly failuresPerAddress: number;
  /** Cost of all documents of one account in a minute (cost as the API counts it). */
  readonly costPerMinute: number;
}

export const defaultLimits: AttemptLimitSettings = {
  failuresPerAccount: 10,
  failuresPerAddress: 50,
  costPerMinute: 30_000,
};

const quarterOfAnHour = 15 * 60;

export class AttemptLimits {
  private readonly account: RateLimiterMemory;
  private readonly address: RateLimiterMemory;
  private readonly cost: RateLimiterMemory;

  constructor(settings: AttemptLimitSettings = defaultLimits) {
    this.account = new RateLimiterMemory({
      keyPrefix: 'account',
      points: settings.failuresPerAccount,
      duration: quarterOfAnHour,
    });
    this.address = new RateLimiterMemory({
      keyPrefix: 'address',
      points: settings.failuresPerAddress,
      duration: quarterOfAnHour,
    });
    this.cost = new RateLimiterMemory({ keyPrefix: 'cost', points: settings.costPerMinute, duration: 60 });
  }

  /**
   * Takes one try before the password is looked at, so that tries sent at the same moment all count.
   * @throws TooManyAttempts
   */
  async takeLoginAttempt(username: string, address: string): Promise<void> {
    await spend(this.address, address, 1);
    await spend(this.account, username, 1);
  }

  /** A good login gives its own try back; what others tried stays counted. */
  async loginSucceeded(username: string, address: string): Promise<void> {
    await this.account.reward(username, 1);
    await this.address.reward(address, 1);
  }

  /** @throws TooManyAttempts */
  async takeCost(accountId: string, cost: number): Promise<void> {
    await spend(this.cost, accountId, cost);
  }
}

async function spend(limiter: RateLimiterMemory, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManyAttempts(Math.ceil(error.msBeforeNext / 1_000));
    throw error;
  }
}
