// bulk-import/marks-in-towns
// parameters: codes, everywhere
MATCH (mark:SafetyMark)-[:SET_IN]->(file:Case)
WHERE mark.nameStart IS NOT NULL AND ($everywhere OR EXISTS {
    MATCH (file)-[:CONCERNS]->(:Resident)-[:LIVES_IN]->(:Area)-[:PART_OF*0..2]->(town:Area) WHERE town.code IN $codes
  } OR EXISTS {
    MATCH (file)-[:HANDLED_BY]->(:Team)-[:COVERS]->(:Area)-[:PART_OF*0..2]->(town:Area) WHERE town.code IN $codes
  })
RETURN mark.id AS id ORDER BY id
