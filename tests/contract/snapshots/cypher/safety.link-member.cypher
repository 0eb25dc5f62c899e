// safety/link-member
// parameters: basis, markId, memberId, side
MATCH (mark:SafetyMark {id: $markId})
WITH mark LIMIT 1
MATCH (member:NetworkMember {id: $memberId})
MERGE (mark)-[apart:KEEPS_APART]->(member)
SET apart.side = $side, apart.basis = $basis
RETURN member.id AS id
