// recording/remove-members
// parameters: caseId, ids
UNWIND $ids AS id
MATCH (member:NetworkMember {id: id})-[recorded:RECORDED_IN]->(file:Case {id: $caseId})
CALL (member, file) {
  MATCH (member)<-[apart:KEEPS_APART]-(mark:SafetyMark)
  CREATE (mark)-[:REMEMBERS {memberId: member.id, side: apart.side, basis: apart.basis}]->(file)
  DELETE apart
}
CALL (member) {
  OPTIONAL MATCH (member)-[:OFFERS]->(offer:Offer {state: 'ENDED'})
  OPTIONAL MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
  DETACH DELETE slot, offer
}
CALL (member) { MATCH (member)<-[:DECIDED_ABOUT]-(decision:OpportunityDecision) DETACH DELETE decision }
CALL (member) { MATCH (member)<-[out:RULES_OUT]-(:SafetyMark) DELETE out }
DELETE recorded, member
RETURN count(member) AS written
