// client-facts/member-of-case
// parameters: caseId, memberId
MATCH (:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
RETURN member.id AS memberId
