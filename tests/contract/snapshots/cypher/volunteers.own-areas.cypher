// volunteers/own-areas
// parameters: ownShells, professionalId, today
    MATCH (:Professional {id: $professionalId})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
    WITH DISTINCT area WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    RETURN area.code AS code, area.name AS name ORDER BY name, code LIMIT 200
