// case-work/create-resident
// parameters: areaCode, callName, familyName, hiddenAddress, minor, residentId, searchName, teamId, today
MATCH (:Team {id: $teamId})-[:COVERS]->(area:Area {code: $areaCode})
WITH area LIMIT 1
CREATE (resident:Person:Resident {
  id: $residentId, callName: $callName, familyName: $familyName,
  searchName: $searchName, minor: $minor,
  hiddenAddress: CASE WHEN $hiddenAddress THEN true END
})-[:LIVES_IN {validFrom: date($today)}]->(area)
RETURN resident.id AS residentId
