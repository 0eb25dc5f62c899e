// case-work/look-alikes
// parameters: notThese, searchName, teamId, today
MATCH (resident:Person {searchName: $searchName})
WHERE resident:Resident AND NOT resident.id IN $notThese
MATCH (resident)-[lives:LIVES_IN]->(area:Area)<-[:COVERS]-(:Team {id: $teamId})
WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
WITH resident, max(area.code) AS code, coalesce(resident.hiddenAddress, false) AS hidden
ORDER BY resident.id LIMIT 20
MATCH (area:Area {code: code})
RETURN resident.id AS residentId, resident.callName + coalesce(' ' + resident.familyName, '') AS fullName,
  CASE WHEN hidden THEN null ELSE area.code END AS areaCode, CASE WHEN hidden THEN null ELSE area.name END AS areaName
ORDER BY residentId
