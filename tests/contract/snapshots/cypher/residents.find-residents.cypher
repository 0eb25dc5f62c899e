// residents/find-residents
// parameters: beginnings, ownShells, professionalId, searchName, today
    CALL db.index.fulltext.queryNodes('resident_name', $beginnings) YIELD node
    WITH node AS resident, coalesce(node.hiddenAddress, false) AS hidden
    WHERE NOT hidden OR resident.searchName = $searchName
    MATCH (resident)-[lives:LIVES_IN]->(area:Area)
    WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    WITH resident, hidden, max(area.code) AS areaCode
    MATCH (area:Area {code: areaCode})
    RETURN resident.id AS residentId, resident.callName + coalesce(' ' + resident.familyName, '') AS fullName,
      CASE WHEN hidden THEN null ELSE area.code END AS areaCode, CASE WHEN hidden THEN null ELSE area.name END AS areaName
    ORDER BY CASE WHEN resident.searchName = $searchName THEN 0 ELSE 1 END, resident.searchName, residentId
    LIMIT 10
