// safety/forget-safe-member
// parameters: markId, memberId
MATCH (:SafetyMark {id: $markId})-[out:RULES_OUT]->(member:NetworkMember {id: $memberId})
DELETE out
RETURN member.id AS id
