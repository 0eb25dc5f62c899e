// safety/rule-out
// parameters: markId, now, personId, recordedBy
MATCH (mark:SafetyMark {id: $markId})-[apart:KEEPS_APART]->(person:Person)
WHERE person.id = $personId AND apart.basis IN ['LOOK_ALIKE', 'LINKED']
CREATE (mark)-[:RULES_OUT {side: apart.side, at: datetime($now), recordedBy: $recordedBy}]->(person)
DELETE apart
RETURN person.id AS id
