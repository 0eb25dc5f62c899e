import type { caseWork as dutch } from '../nl/case-work.ts';

export const caseWork: typeof dutch = {};
