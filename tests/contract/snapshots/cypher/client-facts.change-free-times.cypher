// client-facts/change-free-times
// parameters: add, caseId, remove
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
CALL (file, client) {
  MATCH (client)-[free:FREE_AT]->(old:WeeklySlot)
  WHERE free.caseId = file.id AND old.id IN $remove
  DETACH DELETE old
}
CALL (file, client) {
  UNWIND $add AS slot
  CREATE (client)-[:FREE_AT {caseId: file.id}]->(held:WeeklySlot)
  SET held = slot
}
RETURN COUNT {
  MATCH (client)-[free:FREE_AT]->(:WeeklySlot) WHERE free.caseId = file.id
} AS times
