// opportunities/queued-initiatives
// parameters: ownShells, professionalId, today
      MATCH (:Professional {id: $professionalId})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
  WITH DISTINCT area WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
  WITH area ORDER BY area.code LIMIT 200
    MATCH (area)<-[:REACHES]-(initiative:Initiative)
    WHERE initiative.state = 'FULL' OR (initiative.state = 'OPEN' AND initiative.waitingWeeks > 0)
    WITH initiative, area ORDER BY area.code
    WITH initiative, head(collect(area)) AS area
    RETURN initiative.id AS id, initiative.name AS name, area.code AS areaCode, area.name AS areaName,
      initiative.waitingWeeks AS waitingWeeks
    ORDER BY id LIMIT 200
