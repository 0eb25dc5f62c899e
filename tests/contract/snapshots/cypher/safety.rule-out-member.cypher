// safety/rule-out-member
// parameters: markId, memberId, now, recordedBy
MATCH (mark:SafetyMark {id: $markId})
WITH mark LIMIT 1
MATCH (member:NetworkMember {id: $memberId})
MERGE (mark)-[out:RULES_OUT]->(member)
SET out.side = 'FEARED', out.at = datetime($now), out.recordedBy = $recordedBy
RETURN member.id AS id
