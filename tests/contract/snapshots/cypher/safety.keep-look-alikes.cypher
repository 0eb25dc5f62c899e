// safety/keep-look-alikes
// parameters: markId, personIds, side
MATCH (mark:SafetyMark {id: $markId})
CALL (mark) {
  MATCH (mark)-[apart:KEEPS_APART {side: $side, basis: 'LOOK_ALIKE'}]->(person:Person)
  WHERE NOT person.id IN $personIds
  DELETE apart
}
CALL (mark) {
  UNWIND $personIds AS personId
  MATCH (person:Person {id: personId})
  WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) }
  CREATE (mark)-[:KEEPS_APART {side: $side, basis: 'LOOK_ALIKE'}]->(person)
}
RETURN mark.id AS id
