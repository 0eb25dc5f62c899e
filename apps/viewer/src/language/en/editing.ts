import type { editing as dutch } from '../nl/editing.ts';

export const editing: typeof dutch = {};
