// directory/overview
// parameters: professionalId, today
OPTIONAL MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(covered:Area)
WHERE own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
OPTIONAL MATCH (covered)-[:PART_OF*0..2]->(around:Area)
WITH collect(DISTINCT around.code) AS nearCodes
RETURN COUNT { MATCH (initiative:Initiative) WHERE initiative.searchName >= '' AND initiative.state <> 'ENDED' } AS initiativeCount,
  COUNT { MATCH (organisation:Organisation) WHERE organisation.searchName >= '' } AS organisationCount,
  COLLECT {
    MATCH (area:Area) WHERE area.code >= ''
    RETURN [area.code, area.name, area.level] ORDER BY NOT area.code IN nearCodes, area.name, area.code LIMIT 500
  } AS areas,
  COLLECT {
    MATCH (organisation:Organisation) WHERE organisation.searchName >= ''
    RETURN [organisation.id, organisation.name] ORDER BY organisation.searchName, organisation.id LIMIT 500
  } AS organisations
