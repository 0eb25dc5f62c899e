// bulk-import/lock-towns
// parameters: codes
UNWIND $codes AS areaCode
MATCH (area:Area {code: areaCode})-[:PART_OF*0..2]->(town:Area {level: 'MUNICIPALITY'})
WITH DISTINCT town ORDER BY town.code
SET town._lock = true
REMOVE town._lock
RETURN town.code AS code
