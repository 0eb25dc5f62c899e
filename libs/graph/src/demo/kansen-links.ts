import { cypher } from '@netwerk/cypher';
import {
  eachRow,
  fromCase,
  fromDecision,
  fromInitiative,
  fromMark,
  fromMember,
  fromNeed,
  fromOffer,
  fromPerson,
  fromResident,
  fromStep,
  toCase,
  toInitiative,
  toInterest,
  toMember,
  toOffer,
  toPerson,
  toSlot,
} from './link-ends.ts';

/** What people want and offer, safety, decisions and steps. */
export const kansenLinks = {
  LIVES_WITH: [
    'LIVES_WITH',
    cypher`${fromPerson} MATCH (to:Household {id: row.to}) CREATE (from)-[link:LIVES_WITH]->(to) SET link = row.properties`,
  ],
  NEED_TOLD_IN: ['TOLD_IN', cypher`${fromNeed} ${toCase} CREATE (from)-[link:TOLD_IN]->(to) SET link = row.properties`],
  OFFER_TOLD_IN: [
    'TOLD_IN',
    cypher`${fromOffer} ${toCase} CREATE (from)-[link:TOLD_IN]->(to) SET link = row.properties`,
  ],
  PERSON_OFFERS: [
    'OFFERS',
    cypher`${fromPerson} ${toOffer} CREATE (from)-[link:OFFERS]->(to) SET link = row.properties`,
  ],
  MEMBER_OFFERS: [
    'OFFERS',
    cypher`${fromMember} ${toOffer} CREATE (from)-[link:OFFERS]->(to) SET link = row.properties`,
  ],
  OFFERED_AT: [
    'OFFERED_AT',
    cypher`${fromOffer} ${toSlot} CREATE (from)-[link:OFFERED_AT]->(to) SET link = row.properties`,
  ],
  FREE_AT: ['FREE_AT', cypher`${fromResident} ${toSlot} CREATE (from)-[link:FREE_AT]->(to) SET link = row.properties`],
  INTERESTED_IN: [
    'INTERESTED_IN',
    cypher`${fromResident} ${toInterest} CREATE (from)-[link:INTERESTED_IN]->(to) SET link = row.properties`,
  ],
  AROUND: [
    'AROUND',
    cypher`${fromInitiative} ${toInterest} CREATE (from)-[link:AROUND]->(to) SET link = row.properties`,
  ],
  SEEKS: ['SEEKS', cypher`${fromInitiative} ${toInterest} CREATE (from)-[link:SEEKS]->(to) SET link = row.properties`],
  STANDS_FOR: [
    'STANDS_FOR',
    cypher`${fromMember} ${toPerson} CREATE (from)-[link:STANDS_FOR]->(to) SET link = row.properties`,
  ],
  AVOIDS_MEMBER: [
    'AVOIDS',
    cypher`${fromCase} ${toMember} CREATE (from)-[link:AVOIDS]->(to) SET link = row.properties`,
  ],
  SET_IN: ['SET_IN', cypher`${fromMark} ${toCase} CREATE (from)-[link:SET_IN]->(to) SET link = row.properties`],
  KEEPS_PERSON_APART: [
    'KEEPS_APART',
    cypher`${fromMark} ${toPerson} CREATE (from)-[link:KEEPS_APART]->(to) SET link = row.properties`,
  ],
  KEEPS_MEMBER_APART: [
    'KEEPS_APART',
    cypher`${fromMark} ${toMember} CREATE (from)-[link:KEEPS_APART]->(to) SET link = row.properties`,
  ],
  RULES_OUT_MEMBER: [
    'RULES_OUT',
    cypher`${fromMark} ${toMember} CREATE (from)-[link:RULES_OUT]->(to) SET link = row.properties`,
  ],
  DECIDED_IN: [
    'DECIDED_IN',
    cypher`${fromDecision} ${toCase} CREATE (from)-[link:DECIDED_IN]->(to) SET link = row.properties`,
  ],
  DECIDED_ABOUT_PERSON: [
    'DECIDED_ABOUT',
    cypher`${fromDecision} ${toPerson} CREATE (from)-[link:DECIDED_ABOUT]->(to) SET link = row.properties`,
  ],
  TAKEN_IN: ['TAKEN_IN', cypher`${fromStep} ${toCase} CREATE (from)-[link:TAKEN_IN]->(to) SET link = row.properties`],
  ANSWERS: [
    'ANSWERS',
    cypher`${fromStep} MATCH (to:Need {id: row.to}) CREATE (from)-[link:ANSWERS]->(to) SET link = row.properties`,
  ],
  LEADS_TO_INITIATIVE: [
    'LEADS_TO',
    cypher`${fromStep} ${toInitiative} CREATE (from)-[link:LEADS_TO]->(to) SET link = row.properties`,
  ],
  LEADS_TO_MEMBER: [
    'LEADS_TO',
    cypher`${fromStep} ${toMember} CREATE (from)-[link:LEADS_TO]->(to) SET link = row.properties`,
  ],
  LEADS_TO_PERSON: [
    'LEADS_TO',
    cypher`${fromStep} ${toPerson} CREATE (from)-[link:LEADS_TO]->(to) SET link = row.properties`,
  ],
  GOES_THROUGH_MEMBER: [
    'GOES_THROUGH',
    cypher`${fromStep} ${toMember} CREATE (from)-[link:GOES_THROUGH]->(to) SET link = row.properties`,
  ],
  MOMENT_OF: [
    'MOMENT_OF',
    cypher`${eachRow} MATCH (from:StepMoment {id: row.from}) MATCH (to:Step {id: row.to}) CREATE (from)-[link:MOMENT_OF]->(to) SET link = row.properties`,
  ],
} as const;
