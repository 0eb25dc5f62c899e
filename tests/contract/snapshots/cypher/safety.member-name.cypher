// safety/member-name
// parameters: caseId, memberId
MATCH (member:NetworkMember {id: $memberId})-[:RECORDED_IN]->(:Case {id: $caseId})
RETURN member.callName AS callName, null AS familyName
