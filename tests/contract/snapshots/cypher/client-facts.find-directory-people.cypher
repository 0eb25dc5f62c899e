// client-facts/find-directory-people
// parameters: beginnings, caseId, ownShells, professionalId, searchName, today
    MATCH (file:Case {id: $caseId}) WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    WITH file LIMIT 1
    CALL (file) {
      CALL () {
        CALL db.index.fulltext.queryNodes('resident_name', $beginnings) YIELD node RETURN node AS person
        UNION
        CALL db.index.fulltext.queryNodes('professional_name', $beginnings) YIELD node RETURN node AS person
      }
      WITH file, person, coalesce(person.hiddenAddress, false) AS hidden
      WHERE (NOT hidden OR person.searchName = $searchName) AND (person:Professional OR (person:Resident AND EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    }))
        AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      WITH person, hidden
      ORDER BY CASE WHEN person.searchName = $searchName THEN 0 ELSE 1 END, person.searchName, person.id LIMIT 10
      RETURN collect([person, hidden]) AS found
    }
    WITH file, CASE WHEN size(found) = 0 THEN [[null, false]] ELSE found END AS found
    UNWIND range(0, size(found) - 1) AS place
    WITH file, place, found[place][0] AS person, found[place][1] AS hidden
    CALL (person, hidden) {
      OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT hidden AND NOT person:Professional AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      RETURN area ORDER BY lives.validFrom DESC, area.code LIMIT 1
    }
    CALL (person) {
      OPTIONAL MATCH (person)-[:WORKS_FOR]->(employer:Organisation)
      RETURN employer ORDER BY employer.name, employer.id LIMIT 1
    }
    RETURN person.id AS personId, person.callName + coalesce(' ' + person.familyName, '') AS fullName, coalesce(person:Professional, false) AS professional,
      area.code AS areaCode, area.name AS areaName, coalesce(person.accent, employer.name) AS work,
      file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY place
