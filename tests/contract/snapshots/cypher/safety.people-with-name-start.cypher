// safety/people-with-name-start
// parameters: nameStart, townCodes
MATCH (person:Person)
WHERE person.searchName STARTS WITH $nameStart
WITH person
WHERE EXISTS {
    MATCH (person)-[:LIVES_IN]->(area:Area), (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'}) WHERE town.code IN $townCodes
  } OR EXISTS {
    MATCH (person)-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area), (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'}) WHERE town.code IN $townCodes
  } OR (person:Professional AND NOT EXISTS { (person)-[:MEMBER_OF]->(:Team) })
RETURN person.id AS id, person.callName AS callName, person.familyName AS familyName
