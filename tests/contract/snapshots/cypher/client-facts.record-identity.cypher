// client-facts/record-identity
// parameters: caseId, memberId, personId, recordedBy, today
MATCH (:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
WITH member LIMIT 1
MATCH (person:Person {id: $personId})
CREATE (member)-[:STANDS_FOR {since: date($today), recordedBy: $recordedBy}]->(person)
RETURN member.id AS memberId
