// safety/saved-mark
// parameters: markId
MATCH (mark:SafetyMark {id: $markId})-[:SET_IN]->(:Case)-[:CONCERNS]->(client:Resident)
RETURN mark.version AS version, COUNT {
  MATCH (mark)-[apart:KEEPS_APART {basis: 'LOOK_ALIKE'}]->(person:Person)
  WHERE CASE apart.side WHEN 'FEARED' THEN (NOT coalesce(person.hiddenAddress, false)
  OR (toLower(person.callName) = toLower(mark.callName) AND toLower(person.familyName) = toLower(mark.familyName))) ELSE (NOT coalesce(person.hiddenAddress, false)
  OR (toLower(person.callName) = toLower(client.callName) AND toLower(person.familyName) = toLower(client.familyName))) END
} AS lookAlikes
