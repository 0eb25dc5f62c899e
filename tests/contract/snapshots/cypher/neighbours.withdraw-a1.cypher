// neighbours/withdraw-a1
// parameters: askAgainFrom, on, residentId, today
MATCH (person:Resident {id: $residentId})
CALL (person) {
  MATCH (person)-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED')
  SET offer.state = 'ENDED', offer.version = offer.version + 1,
    offer.until = CASE WHEN offer.since > date($on) THEN offer.since ELSE date($on) END
}
MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE (a1.kind = 'A1' AND a1.replacedOn IS NULL AND a1.givenOn <= date($today)
  AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today))
  AND a1.expiresOn > date($askAgainFrom))
SET a1.withdrawnOn = CASE WHEN a1.givenOn > date($on) THEN a1.givenOn ELSE date($on) END,
  a1.version = coalesce(a1.version, 1) + 1
RETURN sum(a1.version) AS version
