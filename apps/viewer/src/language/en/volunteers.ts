import type { volunteers as dutch } from '../nl/volunteers.ts';

export const volunteers: typeof dutch = {};
