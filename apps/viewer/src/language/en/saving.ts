import type { saving as dutch } from '../nl/saving.ts';

export const saving: typeof dutch = {};
