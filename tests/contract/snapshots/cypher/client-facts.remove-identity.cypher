// client-facts/remove-identity
// parameters: caseId, memberId
MATCH (:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
MATCH (member)-[known:STANDS_FOR]->(:Person)
DELETE known
RETURN DISTINCT member.id AS memberId
