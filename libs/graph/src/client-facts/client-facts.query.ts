import { z } from 'zod';
import { worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { decisionKinds, declineReasons, interests } from '@netwerk/domain';
import { agreementHoldsCypher, networkAgreementCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';
import { needMap, needShape, offerMap, offerShape, offerStands, recorderOf } from './fact.rows.ts';

const name = z.string().nullable();
const offer = z.strictObject(offerShape);

const clientFactsRow = z.strictObject({
  callName: z.string(),
  legalGround: z.string(),
  purpose: z.string(),
  needs: z.array(z.strictObject(needShape)),
  interests: z.array(z.strictObject({ interest: z.enum(interests), since: z.string() })),
  freeTimes: z.array(z.strictObject({ id: z.string(), weekday: z.int(), fromMinute: z.int(), untilMinute: z.int() })),
  talents: z.array(offer),
  memberOffers: z.array(z.strictObject({ memberId: z.string(), callName: z.string(), offer })),
  avoided: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['MEMBER', 'PERSON', 'INITIATIVE']),
      partyId: z.string(),
      name: z.string(),
      since: z.string(),
      recordedBy: name,
    }),
  ),
  knownMembers: z.array(
    z.strictObject({
      memberId: z.string(),
      callName: z.string(),
      personId: z.string(),
      fullName: name,
      professional: z.boolean(),
      since: z.string(),
      recordedBy: name,
    }),
  ),
  putAside: z.array(
    z.strictObject({
      decisionId: z.string(),
      ruleId: z.string(),
      decision: z.enum(decisionKinds),
      reason: z.enum(declineReasons).nullable(),
      saidBy: z.enum(['CLIENT', 'OTHER_SIDE', 'WORKER']),
      words: name,
      on: z.string(),
      until: z.string(),
      about: name,
      recordedBy: name,
    }),
  ),
});

export type ClientFactsRow = z.infer<typeof clientFactsRow>;

/** The person agreed to be approached and named (A1), and that holds today. */
const agreed = cypher`EXISTS {
          MATCH (person)<-[:BINDS]-(a1:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`a1`)}
        }`;

/** Professionals are known by their work; anybody else is named only where the map knows them and they agreed. */
const nameOfParty = cypher`CASE
          WHEN party:Initiative THEN party.name
          WHEN party:NetworkMember THEN CASE WHEN mapOpen THEN party.callName END
          WHEN party:Professional AND NOT party:Resident THEN ${personName(cypher`party`)}
          WHEN mapOpen THEN head(COLLECT {
            MATCH (party)<-[:STANDS_FOR]-(known:NetworkMember)-[:RECORDED_IN]->(file) RETURN known.callName LIMIT 1
          }) END`;

/** What the kansen of one client rest on, for who has a role in the open case; otherwise no row. */
export const clientFacts = question<{ caseId: string; professionalId: string; today: string }>()({
  name: 'client-facts/client-facts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}}) WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    WITH file LIMIT 1
    MATCH (file)-[:CONCERNS]->(client:Resident)
    ${networkAgreementCypher(cypher`file`)}
    RETURN client.callName AS callName, file.legalGround AS legalGround, file.purpose AS purpose,
      COLLECT {
        MATCH (file)<-[:TOLD_IN]-(need:Need)
        WITH need ORDER BY need.state <> 'OPEN', coalesce(need.endedOn, need.since) DESC, need.id LIMIT 100
        RETURN ${needMap}
      } AS needs,
      COLLECT {
        MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest) WHERE likes.caseId = file.id
        RETURN {interest: interest.code, since: toString(likes.since)} ORDER BY interest.code LIMIT 100
      } AS interests,
      COLLECT {
        MATCH (client)-[free:FREE_AT]->(slot:WeeklySlot) WHERE free.caseId = file.id
        RETURN slot {.id, .weekday, .fromMinute, .untilMinute} ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 50
      } AS freeTimes,
      COLLECT {
        MATCH (client)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file) WHERE ${offerStands}
        RETURN ${offerMap} ORDER BY offer.since DESC, offer.id LIMIT 50
      } AS talents,
      COLLECT {
        MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[:OFFERS]->(offer:Offer)
        WHERE mapOpen AND ${offerStands}
        RETURN {memberId: member.id, callName: member.callName, offer: ${offerMap}}
          ORDER BY member.callName, member.id, offer.since DESC, offer.id LIMIT 500
      } AS memberOffers,
      COLLECT {
        MATCH (file)-[avoids:AVOIDS]->(party) WHERE mapOpen OR NOT party:NetworkMember
        RETURN avoids {
          .id, kind: CASE WHEN party:NetworkMember THEN 'MEMBER' WHEN party:Initiative THEN 'INITIATIVE' ELSE 'PERSON' END,
          partyId: party.id, name: CASE WHEN party:Initiative THEN party.name ELSE ${personName(cypher`party`)} END,
          since: toString(avoids.since), recordedBy: ${recorderOf(cypher`avoids`)}
        } ORDER BY avoids.since DESC, avoids.id LIMIT 500
      } AS avoided,
      COLLECT {
        MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[known:STANDS_FOR]->(person:Person) WHERE mapOpen
        RETURN {
          memberId: member.id, callName: member.callName, personId: person.id, since: toString(known.since),
          professional: person:Professional AND member.kind = 'PROFESSIONAL',
          fullName: CASE WHEN (person:Professional AND member.kind = 'PROFESSIONAL') OR ${agreed}
            THEN ${personName(cypher`person`)} END,
          recordedBy: ${recorderOf(cypher`known`)}
        } ORDER BY member.callName, member.id LIMIT 500
      } AS knownMembers,
      COLLECT {
        MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision) WHERE decision.until > date(${param('today')})
        RETURN decision {
          decisionId: decision.id, .ruleId, .decision, .reason, .saidBy, .words, on: toString(decision.on),
          until: toString(decision.until), recordedBy: ${recorderOf(cypher`decision`)},
          about: head(COLLECT { MATCH (decision)-[:DECIDED_ABOUT]->(party) RETURN ${nameOfParty} LIMIT 1 })
        } ORDER BY decision.recordedAt DESC, decision.id LIMIT 200
      } AS putAside`,
  row: clientFactsRow,
});
