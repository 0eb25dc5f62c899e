import type { print as dutch } from '../nl/print.ts';

export const print: typeof dutch = {};
