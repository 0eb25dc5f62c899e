import { z } from 'zod';
import { legalGrounds, safetyMarkKinds } from '@netwerk/domain';
import { positionalRow } from '../connection/positional-row.ts';

const words = z.string().nullable();
const side = z.enum(['PROTECTED', 'FEARED']);

/** Somebody of the directory with what is needed to recognise them. `kinds`: codes with spaces between. */
const known = { areaCode: words, areaName: words, kinds: z.string() };
const lookAlike = { markId: z.string(), personId: z.string(), side, fullName: z.string(), ...known };

/** The rows of everything about safety in one case. Names stand in the order of the statement's columns. */
export const safetyMarksRow = z.discriminatedUnion('kind', [
  positionalRow('FILE', { legalGround: z.enum(legalGrounds), purpose: z.string(), addressHidden: z.boolean() }),
  positionalRow('MARK', {
    id: z.string(),
    version: z.number().int(),
    markKind: z.enum(safetyMarkKinds),
    since: z.string(),
    until: words,
    inForce: z.boolean(),
    words,
    callName: z.string(),
    familyName: words,
  }),
  positionalRow('PERSON', {
    markId: z.string(),
    side,
    basis: z.enum(['TOLD', 'LINKED']),
    memberId: words,
    personId: words,
    name: z.string(),
    ...known,
  }),
  positionalRow('HOUSEMATE', { markId: z.string(), personId: z.string(), otherId: z.string(), name: z.string() }),
  positionalRow('LOOK_ALIKE', lookAlike),
  positionalRow('RULED_OUT', lookAlike),
]);

export type SafetyMarksRow = z.infer<typeof safetyMarksRow>;
