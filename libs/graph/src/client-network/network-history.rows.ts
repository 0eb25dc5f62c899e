import { z } from 'zod';
import {
  agreementStates,
  endReasons,
  frequencies,
  goneReasons,
  lifeDomains,
  memberKinds,
  sectors,
  tieNatures,
  tieSources,
} from '@netwerk/domain';
import { rowKind, rowsOfKinds } from '../connection/positional-row.ts';
import { originColumn } from '../interchange/import-origin.fragment.ts';

const acts = z.number().int().nullable();
const words = z.string().nullable();
const date = z.string();
const oneToThree = z.literal([1, 2, 3]).nullable();

/** The four kinds of rows of one file's network. Names stand in the order of the statement's columns. */
export const networkHistoryRow = rowsOfKinds(
  rowKind('FILE', {
    clientName: z.string(),
    legalGround: z.string(),
    purpose: z.string(),
    hasRole: z.boolean(),
    arrangedAt: date.nullable(),
    agreementState: z.enum(agreementStates),
    agreementUntil: date.nullable(),
    knowsSafety: z.boolean(),
  }),
  rowKind('MEMBER', {
    id: z.string(),
    callName: z.string(),
    relation: words,
    memberKind: z.enum(memberKinds),
    minor: z.boolean(),
    goneBecause: z.enum(goneReasons).nullable(),
    goneSince: date.nullable(),
    informedOn: date.nullable(),
    version: z.number().int(),
    recordedAt: date.nullable(),
    pinnedAngle: z.number().nullable(),
    pinnedDepth: z.number().nullable(),
    origin: originColumn,
  }),
  rowKind('CLIENT_TIE', {
    id: z.string(),
    memberId: z.string(),
    validFrom: date,
    validTo: date.nullable(),
    ring: oneToThree,
    outside: z.boolean(),
    sector: z.enum(sectors).nullable(),
    lifeDomain: z.enum(lifeDomains).nullable(),
    strength: oneToThree,
    frequency: z.enum(frequencies).nullable(),
    nature: z.enum(tieNatures),
    unsafe: z.boolean(),
    source: z.enum(tieSources),
    confirmedOn: date,
    endedBecause: z.enum(endReasons).nullable(),
    receivesPractical: acts,
    givesPractical: acts,
    practicalWords: words,
    receivesCompany: acts,
    givesCompany: acts,
    companyWords: words,
    receivesAdvice: acts,
    givesAdvice: acts,
    adviceWords: words,
    receivesEmotional: acts,
    givesEmotional: acts,
    emotionalWords: words,
    recordedAt: date,
  }),
  rowKind('MEMBER_TIE', {
    id: z.string(),
    fromId: z.string(),
    toId: z.string(),
    validFrom: date,
    validTo: date.nullable(),
    nature: z.enum(tieNatures),
    confirmedOn: date,
    version: z.number().int(),
  }),
);

export type NetworkHistoryRow = z.infer<typeof networkHistoryRow>;
