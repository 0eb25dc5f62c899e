import { cypher, param } from '@netwerk/cypher';

/** Both ends of a relationship by label and key, so that an index finds them. */
export const eachRow = cypher`UNWIND ${param('rows')} AS row`;
export const fromPerson = cypher`${eachRow} MATCH (from:Person {id: row.from})`;
export const fromProfessional = cypher`${eachRow} MATCH (from:Professional {id: row.from})`;
export const fromCase = cypher`${eachRow} MATCH (from:Case {id: row.from})`;
export const fromMember = cypher`${eachRow} MATCH (from:NetworkMember {id: row.from})`;
export const fromAgreement = cypher`${eachRow} MATCH (from:Agreement {id: row.from})`;
export const fromInitiative = cypher`${eachRow} MATCH (from:Initiative {id: row.from})`;
export const fromEvent = cypher`${eachRow} MATCH (from:InitiativeEvent {id: row.from})`;
export const fromOrganisation = cypher`${eachRow} MATCH (from:Organisation {id: row.from})`;
export const toPerson = cypher`MATCH (to:Person {id: row.to})`;
export const toResident = cypher`MATCH (to:Resident {id: row.to})`;
export const toProfessional = cypher`MATCH (to:Professional {id: row.to})`;
export const toArea = cypher`MATCH (to:Area {code: row.to})`;
export const toCase = cypher`MATCH (to:Case {id: row.to})`;
export const toMember = cypher`MATCH (to:NetworkMember {id: row.to})`;
export const toTeam = cypher`MATCH (to:Team {id: row.to})`;
export const toInitiative = cypher`MATCH (to:Initiative {id: row.to})`;
export const toOrganisation = cypher`MATCH (to:Organisation {id: row.to})`;

export const fromNeed = cypher`${eachRow} MATCH (from:Need {id: row.from})`;
export const fromOffer = cypher`${eachRow} MATCH (from:Offer {id: row.from})`;
export const fromMark = cypher`${eachRow} MATCH (from:SafetyMark {id: row.from})`;
export const fromDecision = cypher`${eachRow} MATCH (from:OpportunityDecision {id: row.from})`;
export const fromStep = cypher`${eachRow} MATCH (from:Step {id: row.from})`;
export const fromResident = cypher`${eachRow} MATCH (from:Resident {id: row.from})`;
export const toOffer = cypher`MATCH (to:Offer {id: row.to})`;
export const toSlot = cypher`MATCH (to:WeeklySlot {id: row.to})`;
export const toInterest = cypher`MATCH (to:Interest {code: row.to})`;
