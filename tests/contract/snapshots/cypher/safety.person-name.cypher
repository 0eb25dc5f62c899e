// safety/person-name
// parameters: markId, ownShells, personId, professionalId, today
    MATCH (person:Person {id: $personId})
    WHERE person:Professional
      OR EXISTS { MATCH (person)<-[:KEEPS_APART|RULES_OUT]-(:SafetyMark {id: $markId}) }
      OR EXISTS {
        MATCH (person)-[lives:LIVES_IN]->(area:Area)
        WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
      }
    RETURN person.callName AS callName, person.familyName AS familyName
