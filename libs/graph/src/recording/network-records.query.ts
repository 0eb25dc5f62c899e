import { z } from 'zod';
import {
  endReasons,
  frequencies,
  goneReasons,
  lifeDomains,
  memberKinds,
  sectors,
  tieNatures,
  tieSources,
} from '@netwerk/domain';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

const acts = z.number().int().nullable();
const words = z.string().nullable();
const date = z.string();
const oneToThree = z.literal([1, 2, 3]).nullable();
/** One way to write a moment, however it came into the database: what was recorded must compare equal to itself. */
const instant = z.string().transform((text) => new Date(text).toISOString());

const memberValues = z.strictObject({
  callName: z.string(),
  relation: words,
  kind: z.enum(memberKinds),
  minor: z.boolean(),
  goneBecause: z.enum(goneReasons).nullable(),
  goneSince: date.nullable(),
  informedOn: date.nullable(),
  externalId: words,
  pinnedAngle: z.number().nullable(),
  pinnedDepth: z.number().nullable(),
  recordedAt: instant.nullable(),
  recordedBy: words,
  version: z.number().int(),
});

const tieValues = z.strictObject({
  ring: oneToThree,
  outside: z.boolean(),
  sector: z.enum(sectors).nullable(),
  lifeDomain: z.enum(lifeDomains).nullable(),
  strength: oneToThree,
  frequency: z.enum(frequencies).nullable(),
  nature: z.enum(tieNatures),
  receivesPractical: acts,
  receivesCompany: acts,
  receivesAdvice: acts,
  receivesEmotional: acts,
  givesPractical: acts,
  givesCompany: acts,
  givesAdvice: acts,
  givesEmotional: acts,
  practicalWords: words,
  companyWords: words,
  adviceWords: words,
  emotionalWords: words,
  source: z.enum(tieSources),
  validFrom: date,
  validTo: date.nullable(),
  unsafe: z.boolean(),
  confirmedOn: date,
  endedBecause: z.enum(endReasons).nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
  version: z.number().int(),
});

/** The shapes in which the domain knows what is stored of a map. */
export const networkRecordRow = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('MAP'),
    id: z.string(),
    values: z.strictObject({ arrangedAt: instant.nullable(), version: z.number().int() }),
  }),
  z.strictObject({ kind: z.literal('MEMBER'), id: z.string(), values: memberValues }),
  z.strictObject({ kind: z.literal('CLIENT_TIE'), id: z.string(), memberId: z.string(), values: tieValues }),
  z.strictObject({
    kind: z.literal('MEMBER_TIE'),
    id: z.string(),
    fromId: z.string(),
    toId: z.string(),
    values: tieValues,
  }),
]);

const tieMap = (tie: Fragment) => cypher`${tie} {
        .ring, outside: coalesce(${tie}.outside, false), .sector, .lifeDomain, .strength, .frequency, .nature,
        .receivesPractical, .receivesCompany, .receivesAdvice, .receivesEmotional, .givesPractical, .givesCompany,
        .givesAdvice, .givesEmotional, .practicalWords, .companyWords, .adviceWords, .emotionalWords, .source,
        validFrom: toString(${tie}.validFrom), validTo: toString(${tie}.validTo),
        unsafe: coalesce(${tie}.unsafe, false), confirmedOn: toString(${tie}.confirmedOn), .endedBecause,
        recordedAt: toString(${tie}.recordedAt), .recordedBy, version: coalesce(${tie}.version, 1)
      }`;

/**
 * Everything that is stored of one map, for a command that works on it. Asks nothing about the caller: the case was locked
 * for this caller in the same transaction, or its network was read by them just before.
 */
export const networkRecords = question<{ caseId: string }>()({
  name: 'recording/network-records',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    CALL (file, client) {
      RETURN {kind: 'MAP', id: file.id, values: {
        arrangedAt: toString(file.arrangedAt), version: coalesce(file.networkChanges, 0)
      }} AS record
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
      RETURN {kind: 'MEMBER', id: member.id, values: member {
        .callName, .relation, .kind, .minor, .goneBecause, goneSince: toString(member.goneSince),
        informedOn: toString(member.informedOn), .externalId, .pinnedAngle, .pinnedDepth,
        recordedAt: toString(member.recordedAt), .recordedBy, version: coalesce(member.version, 1)
      }} AS record LIMIT 501
      UNION ALL
      MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE tie.caseId = file.id
      RETURN {kind: 'CLIENT_TIE', id: tie.id, memberId: member.id, values: ${tieMap(cypher`tie`)}} AS record LIMIT 1501
      UNION ALL
      MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
      WHERE knows.caseId = file.id
      RETURN {kind: 'MEMBER_TIE', id: knows.id, fromId: one.id, toId: other.id, values: ${tieMap(cypher`knows`)}} AS record
        LIMIT 1501
    }
    RETURN record`,
  row: z.strictObject({ record: networkRecordRow }),
});
