// safety/unlink
// parameters: markId, someoneId
MATCH (mark:SafetyMark {id: $markId})-[apart:KEEPS_APART {basis: 'LINKED'}]->(someone)
WHERE someone.id = $someoneId
DELETE apart
RETURN someone.id AS id
