// neighbours/look-alikes
// parameters: notThese, ownShells, professionalId, searchName, today
    MATCH (person:Person {searchName: $searchName})
    WHERE person:Resident AND NOT person.id IN $notThese AND EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(home:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(home)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    }
    WITH person ORDER BY person.id LIMIT 20
    CALL (person) {
      OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(person.hiddenAddress, false) AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      RETURN area ORDER BY lives.validFrom DESC, area.code LIMIT 1
    }
    RETURN person.id AS residentId, person.callName + coalesce(' ' + person.familyName, '') AS fullName,
      area.code AS areaCode, area.name AS areaName
    ORDER BY residentId
