// safety/lock-towns-of-mark
// parameters: markId
    MATCH (:SafetyMark {id: $markId})-[:SET_IN]->(file:Case)
    CALL (file) {
      MATCH (file)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(area:Area) RETURN area
      UNION MATCH (file)-[:HANDLED_BY]->(:Team)-[:COVERS]->(area:Area) RETURN area
    }
    MATCH (area)-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
    WITH DISTINCT town ORDER BY town.code
SET town._lock = true
REMOVE town._lock
RETURN town.code AS code
