// safety/marks-with-name-start
// parameters: nameStart, nameStarts, personId, townCodes
MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (mark:SafetyMark) USING INDEX mark:SafetyMark(nameStart) WHERE mark.nameStart IN $nameStarts
  RETURN mark, 'FEARED' AS side, mark.callName AS callName, mark.familyName AS familyName
  UNION
  MATCH (client:Person)<-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]-(mark:SafetyMark)
  USING TEXT INDEX client:Person(searchName)
  WHERE client.searchName STARTS WITH $nameStart
  RETURN mark, 'PROTECTED' AS side, client.callName AS callName, client.familyName AS familyName
}
WITH person, mark, side, callName, familyName
WHERE NOT EXISTS { (mark)-[:KEEPS_APART|RULES_OUT]->(person) } AND (EXISTS {
    MATCH (mark)-[:SET_IN]->(:Case)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(area:Area), (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
    WHERE town.code IN $townCodes
  } OR EXISTS {
    MATCH (mark)-[:SET_IN]->(:Case)-[:HANDLED_BY]->(:Team)-[:COVERS]->(area:Area), (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
    WHERE town.code IN $townCodes
  } OR (person:Professional AND NOT EXISTS { (person)-[:MEMBER_OF]->(:Team) }))
RETURN mark.id AS markId, side, callName, familyName
