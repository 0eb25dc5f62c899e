// safety/safety-marks
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[knowing:WORKS_ON]->(file)
  WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND knowing.validFrom <= date($today) AND (knowing.validTo IS NULL OR knowing.validTo > date($today))
})
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file, client) {
      RETURN 'FILE' AS kind, file.legalGround AS c1, file.purpose AS c2, coalesce(client.hiddenAddress, false) AS c3, null AS c4,
        null AS c5, null AS c6, null AS c7, null AS c8, null AS c9
      UNION ALL
      MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      RETURN 'MARK' AS kind, mark.id AS c1, mark.version AS c2, mark.kind AS c3, toString(mark.since) AS c4,
        toString(mark.until) AS c5, (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AS c6, mark.words AS c7, mark.callName AS c8,
        mark.familyName AS c9
      UNION ALL
      MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      MATCH (mark)-[apart:KEEPS_APART]->(member:NetworkMember)-[:RECORDED_IN]->(told:Case)
      RETURN 'PERSON' AS kind, mark.id AS c1, apart.side AS c2, apart.basis AS c3,
        CASE WHEN told = file THEN member.id END AS c4, null AS c5,
        CASE WHEN told = file THEN member.callName ELSE mark.callName END AS c6, null AS c7, null AS c8, '' AS c9
      UNION ALL
      MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      MATCH (mark)-[apart:KEEPS_APART]->(person:Person) WHERE apart.basis <> 'LOOK_ALIKE'
      CALL (person) {
  OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
  WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND NOT coalesce(person.hiddenAddress, false)
  WITH area ORDER BY area.code LIMIT 1
  RETURN area.code AS areaCode, area.name AS areaName
}
      RETURN 'PERSON' AS kind, mark.id AS c1, apart.side AS c2, apart.basis AS c3, null AS c4, person.id AS c5,
        person.callName + coalesce(' ' + person.familyName, '') AS c6, areaCode AS c7, areaName AS c8, trim(CASE WHEN person:Resident THEN 'RESIDENT ' ELSE '' END
      + CASE WHEN person:Volunteer AND person.stoppedOn IS NULL THEN 'VOLUNTEER ' ELSE '' END
      + CASE WHEN person:Professional THEN 'PROFESSIONAL' ELSE '' END) AS c9
      UNION ALL
      MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      MATCH (mark)-[:KEEPS_APART]->(person:Person)
      MATCH (household:Household {id: mark.id + ':' + person.id})<-[:LIVES_WITH]-(other:Person) WHERE other <> person
      RETURN 'HOUSEMATE' AS kind, mark.id AS c1, person.id AS c2, other.id AS c3, other.callName + coalesce(' ' + other.familyName, '') AS c4, null AS c5,
        null AS c6, null AS c7, null AS c8, null AS c9
      UNION ALL
            MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      CALL (mark, client) {
        MATCH (mark)-[stands:KEEPS_APART]->(person:Person)
        WHERE coalesce(stands.basis, 'LOOK_ALIKE') = 'LOOK_ALIKE'
          AND CASE stands.side WHEN 'FEARED' THEN (NOT coalesce(person.hiddenAddress, false)
      OR (toLower(person.callName) = toLower(mark.callName) AND toLower(person.familyName) = toLower(mark.familyName))) ELSE (NOT coalesce(person.hiddenAddress, false)
      OR (toLower(person.callName) = toLower(client.callName) AND toLower(person.familyName) = toLower(client.familyName))) END
        CALL (person) {
  OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
  WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND NOT coalesce(person.hiddenAddress, false)
  WITH area ORDER BY area.code LIMIT 1
  RETURN area.code AS areaCode, area.name AS areaName
}
        RETURN person, stands, areaCode, areaName ORDER BY stands.at DESC, person.searchName, person.id LIMIT 51
      }
      RETURN 'LOOK_ALIKE' AS kind, mark.id AS c1, person.id AS c2, stands.side AS c3, person.callName + coalesce(' ' + person.familyName, '') AS c4, areaCode AS c5,
        areaName AS c6, trim(CASE WHEN person:Resident THEN 'RESIDENT ' ELSE '' END
      + CASE WHEN person:Volunteer AND person.stoppedOn IS NULL THEN 'VOLUNTEER ' ELSE '' END
      + CASE WHEN person:Professional THEN 'PROFESSIONAL' ELSE '' END) AS c7, null AS c8, null AS c9
      UNION ALL
            MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      CALL (mark, client) {
        MATCH (mark)-[stands:RULES_OUT]->(person:Person)
        WHERE coalesce(stands.basis, 'LOOK_ALIKE') = 'LOOK_ALIKE'
          AND CASE stands.side WHEN 'FEARED' THEN (NOT coalesce(person.hiddenAddress, false)
      OR (toLower(person.callName) = toLower(mark.callName) AND toLower(person.familyName) = toLower(mark.familyName))) ELSE (NOT coalesce(person.hiddenAddress, false)
      OR (toLower(person.callName) = toLower(client.callName) AND toLower(person.familyName) = toLower(client.familyName))) END
        CALL (person) {
  OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
  WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND NOT coalesce(person.hiddenAddress, false)
  WITH area ORDER BY area.code LIMIT 1
  RETURN area.code AS areaCode, area.name AS areaName
}
        RETURN person, stands, areaCode, areaName ORDER BY stands.at DESC, person.searchName, person.id LIMIT 51
      }
      RETURN 'RULED_OUT' AS kind, mark.id AS c1, person.id AS c2, stands.side AS c3, person.callName + coalesce(' ' + person.familyName, '') AS c4, areaCode AS c5,
        areaName AS c6, trim(CASE WHEN person:Resident THEN 'RESIDENT ' ELSE '' END
      + CASE WHEN person:Volunteer AND person.stoppedOn IS NULL THEN 'VOLUNTEER ' ELSE '' END
      + CASE WHEN person:Professional THEN 'PROFESSIONAL' ELSE '' END) AS c7, null AS c8, null AS c9
      UNION ALL
      MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today))
      MATCH (mark)-[out:RULES_OUT]->(member:NetworkMember)-[:RECORDED_IN]->(file)
      RETURN 'RULED_OUT' AS kind, mark.id AS c1, member.id AS c2, out.side AS c3, member.callName AS c4, null AS c5, null AS c6,
        '' AS c7, null AS c8, null AS c9
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9
