import { longestPassword } from '@netwerk/session';
import { z } from 'zod';

export const loginBody = z.strictObject({
  username: z.string().min(1).max(80),
  password: z.string().min(1).max(longestPassword),
});

export const demoLoginBody = z.strictObject({ account: z.string().min(1).max(80) });
