// safety/lock-towns-of-person
// parameters: personId
    MATCH (person:Person {id: $personId})
    CALL (person) {
      MATCH (person)-[:LIVES_IN]->(area:Area) RETURN area
      UNION MATCH (person)-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area) RETURN area
    }
    MATCH (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
    WITH DISTINCT town ORDER BY town.code
SET town._lock = true
REMOVE town._lock
RETURN town.code AS code
