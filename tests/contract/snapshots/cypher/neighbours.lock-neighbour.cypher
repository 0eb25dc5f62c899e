// neighbours/lock-neighbour
// parameters: askAgainFrom, ownShells, professionalId, residentId, today
    MATCH (person:Resident {id: $residentId}) WHERE EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(home:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(home)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    }
    WITH person LIMIT 1
    SET person._lock = true
    REMOVE person._lock
    WITH person
    CALL (person) {
  OPTIONAL MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE (a1.kind = 'A1' AND a1.replacedOn IS NULL AND a1.givenOn <= date($today)
  AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today))
  AND a1.expiresOn > date($askAgainFrom))
  WITH a1 ORDER BY a1.expiresOn DESC, a1.id
  RETURN head(collect(a1)) AS agreement, sum(coalesce(a1.version, CASE WHEN a1 IS NULL THEN 0 ELSE 1 END)) AS version
}
    RETURN agreement.id AS agreementId, version, toString(agreement.givenOn) AS givenOn,
      coalesce(agreement.expiresOn > date($today), false) AS holds,
      EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED') AND offer.state = 'PAUSED' } AS paused,
      head(COLLECT {
        MATCH (person)-[lives:LIVES_IN]->(area:Area)
        WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
        RETURN area.code ORDER BY lives.validFrom DESC, area.code LIMIT 1
      }) AS areaCode
