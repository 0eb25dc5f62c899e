// client-facts/change-offer
// parameters: at, caseId, handlesMoney, interest, lifeDomain, offerId, since, supportKind, today, words
    MATCH (file:Case {id: $caseId})<-[:TOLD_IN]-(offer:Offer {id: $offerId})
    CALL (offer) { MATCH (offer)-[:OFFERED_AT]->(old:WeeklySlot) DETACH DELETE old }
    SET offer.words = $words, offer.supportKind = $supportKind, offer.lifeDomain = $lifeDomain,
offer.interest = $interest, offer.handlesMoney = $handlesMoney, offer.since = date($since), offer.confirmedOn = date($today), offer.version = offer.version + 1
    WITH offer
    CALL (offer) {
  UNWIND $at AS slot
  CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
  SET held = slot
}
    RETURN offer.id AS id, offer.version AS version
