import { z } from 'zod';
import { agreementStates, frequencies, goneReasons, lifeDomains, memberKinds, sectors } from '@netwerk/domain';
import { positionalRow } from '../connection/positional-row.ts';

const words = z.string().nullable();
const order = z.number().int();
const oneToThree = z.literal([1, 2, 3]).nullable();
const cell = {
  ring: oneToThree,
  outside: z.boolean(),
  sector: z.enum(sectors).nullable(),
  lifeDomain: z.enum(lifeDomains).nullable(),
};

/** The kinds of rows of a conversation. Names stand in the order of the statement's columns. */
export const conversationRow = z.discriminatedUnion('kind', [
  positionalRow('FILE', {
    clientName: z.string(),
    question: z.string(),
    legalGround: z.string(),
    purpose: z.string(),
    hasRole: z.boolean(),
    arrangedOrder: order.nullable(),
    agreementState: z.enum(agreementStates),
  }),
  positionalRow('MEMBER', {
    id: z.string(),
    callName: z.string(),
    relation: words,
    memberKind: z.enum(memberKinds),
    goneBecause: z.enum(goneReasons).nullable(),
    ...cell,
    hasLine: z.boolean(),
    strength: oneToThree,
    frequency: z.enum(frequencies).nullable(),
    receivesPractical: z.boolean(),
    givesPractical: z.boolean(),
    receivesCompany: z.boolean(),
    givesCompany: z.boolean(),
    receivesAdvice: z.boolean(),
    givesAdvice: z.boolean(),
    receivesEmotional: z.boolean(),
    givesEmotional: z.boolean(),
  }),
  positionalRow('LINK', { id: z.string(), fromId: z.string(), toId: z.string() }),
  // Where somebody stood in one period: ranks instead of dates, and no names.
  positionalRow('PLACE', {
    memberId: z.string(),
    memberKind: z.enum(memberKinds),
    ...cell,
    fromOrder: order,
    toOrder: order.nullable(),
    recordedOrder: order,
    pinnedAngle: z.number().nullable(),
    pinnedDepth: z.number().nullable(),
  }),
]);

export type ConversationRow = z.infer<typeof conversationRow>;
