// volunteers/add-resident
// parameters: areaCode, callName, familyName, ownShells, professionalId, residentId, searchName, today
    MATCH (area:Area {code: $areaCode}) WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    CREATE (resident:Person:Resident {
      id: $residentId, callName: $callName, familyName: $familyName,
      searchName: $searchName, minor: false
    })-[:LIVES_IN {validFrom: date($today)}]->(area)
    RETURN resident.id AS residentId
