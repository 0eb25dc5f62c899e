import { systemCaller } from '@netwerk/access';

/** The caller of everything that a test or a bench prepares. */
export const testCaller = systemCaller('test');
