// safety/stands-with-mark
// parameters: markId, someoneId
MATCH (mark:SafetyMark {id: $markId})-[stands:KEEPS_APART|RULES_OUT]->(someone)
WHERE someone.id = $someoneId
RETURN stands.side AS side, coalesce(stands.basis, 'RULED_OUT') AS basis LIMIT 1
