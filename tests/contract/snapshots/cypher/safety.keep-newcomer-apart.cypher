// safety/keep-newcomer-apart
// parameters: personId, rows
MATCH (person:Person {id: $personId})
CALL (person) {
  UNWIND $rows AS row
  MATCH (mark:SafetyMark {id: row.markId})
  WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) }
  CREATE (mark)-[:KEEPS_APART {side: row.side, basis: 'LOOK_ALIKE'}]->(person)
}
RETURN person.id AS id
