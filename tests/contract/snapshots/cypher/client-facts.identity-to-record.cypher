// client-facts/identity-to-record
// parameters: caseId, memberId, ownShells, personId, professionalId, today
    MATCH (file:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
    CALL (file) {
      MATCH (person:Person {id: $personId})
      WHERE (person:Professional OR (person:Resident AND EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    })) AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      RETURN person
    }
    RETURN member.kind IN ['INFORMAL', 'PROFESSIONAL'] AS isPerson,
      (person:Professional AND member.kind = 'PROFESSIONAL') OR EXISTS {
        MATCH (person)<-[:BINDS]-(a1:Agreement {kind: 'A1'}) WHERE (a1.replacedOn IS NULL AND a1.givenOn <= date($today) AND a1.expiresOn > date($today)
      AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today)))
      } AS agreed,
      head(COLLECT { MATCH (member)-[:STANDS_FOR]->(other:Person) RETURN other.id LIMIT 1 }) AS knownAs,
      EXISTS { MATCH (file)<-[:RECORDED_IN]-(other:NetworkMember)-[:STANDS_FOR]->(person) WHERE other.id <> member.id } AS taken
