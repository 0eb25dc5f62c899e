// neighbours/touch-neighbour
// parameters: agreementId, askAgainFrom, residentId, today
    MATCH (person:Resident {id: $residentId})
    CALL (person) {
      MATCH (person)<-[:BINDS]-(main:Agreement)
      WHERE main.id = $agreementId
      RETURN main LIMIT 1
    }
    SET main.version = coalesce(main.version, 1) + 1
    WITH person
    CALL (person) {
  OPTIONAL MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE (a1.kind = 'A1' AND a1.replacedOn IS NULL AND a1.givenOn <= date($today)
  AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today))
  AND a1.expiresOn > date($askAgainFrom))
  WITH a1 ORDER BY a1.expiresOn DESC, a1.id
  RETURN head(collect(a1)) AS agreement, sum(coalesce(a1.version, CASE WHEN a1 IS NULL THEN 0 ELSE 1 END)) AS version
}
    RETURN version
