// client-facts/free-times
// parameters: caseId
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
MATCH (client)-[free:FREE_AT]->(slot:WeeklySlot) WHERE free.caseId = file.id
RETURN slot.id AS id, slot.weekday AS weekday, slot.fromMinute AS fromMinute, slot.untilMinute AS untilMinute
