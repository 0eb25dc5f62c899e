import type { directory as dutch } from '../nl/directory.ts';

export const directory: typeof dutch = {};
