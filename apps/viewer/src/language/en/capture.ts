import type { capture as dutch } from '../nl/capture.ts';

export const capture: typeof dutch = {};
