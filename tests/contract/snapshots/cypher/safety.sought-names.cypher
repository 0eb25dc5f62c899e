// safety/sought-names
// parameters: markId
MATCH (mark:SafetyMark {id: $markId})
CALL (mark) {
  RETURN 'FEARED' AS side, mark.callName AS callName, mark.familyName AS familyName
  UNION
  MATCH (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client:Resident)
  RETURN 'PROTECTED' AS side, client.callName AS callName, client.familyName AS familyName
}
RETURN side, callName, familyName
