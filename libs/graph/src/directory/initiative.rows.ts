import { z } from 'zod';
import { areaLevels, initiativeStates } from '@netwerk/domain';

const text = z.string().nullable();

/** A gebied as code, name and level. */
export const areaTuple = z
  .tuple([z.string(), z.string(), z.enum(areaLevels)])
  .transform(([code, name, level]) => ({ code, name, level }));

/** What both the list and the page of one initiative need. */
export const initiativeBasics = {
  id: z.string(),
  name: z.string(),
  summary: text,
  rhythm: z.string(),
  offersPractical: z.boolean(),
  offersCompany: z.boolean(),
  offersAdvice: z.boolean(),
  offersEmotional: z.boolean(),
  state: z.enum(initiativeStates),
  pausedUntil: text,
  places: z.number().int().nullable(),
  taken: z.number().int(),
  waitingWeeks: z.number().int().nullable(),
  seeks: text,
  organiserCount: z.number().int(),
  checkedOn: z.string(),
};
