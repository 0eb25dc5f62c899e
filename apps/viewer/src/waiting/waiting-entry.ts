import type { ClientOfCase } from '../client/client-of-case.ts';

export type WaitingEntry = ClientOfCase['case']['waiting'][number];
