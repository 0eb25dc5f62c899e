import { z } from 'zod';
import { agreementKinds } from '@netwerk/domain';

/** An agreement as it is stored. */
export const agreementShape = {
  id: z.string(),
  version: z.number().int(),
  kind: z.enum(agreementKinds),
  givenOn: z.string(),
  expiresOn: z.string(),
  withdrawnOn: z.string().nullable(),
  replacedOn: z.string().nullable(),
  words: z.string().nullable(),
};
