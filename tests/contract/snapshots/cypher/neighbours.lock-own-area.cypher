// neighbours/lock-own-area
// parameters: areaCode, ownShells, professionalId, today
    MATCH (area:Area {code: $areaCode}) WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    SET area._lock = true
    REMOVE area._lock
    RETURN area.code AS areaCode
