// client-facts/record-talent
// parameters: at, caseId, handlesMoney, interest, lifeDomain, now, offerId, recordedBy, since, supportKind, words
    MATCH (file:Case {id: $caseId})-[:CONCERNS]->(giver:Resident)
    CREATE (giver)-[:OFFERS]->(offer:Offer {
      id: $offerId, state: 'OPEN', confirmedOn: date($since), recordedAt: datetime($now),
      recordedBy: $recordedBy, version: 1
    })-[:TOLD_IN]->(file)
    SET offer.words = $words, offer.supportKind = $supportKind, offer.lifeDomain = $lifeDomain,
offer.interest = $interest, offer.handlesMoney = $handlesMoney, offer.since = date($since)
    WITH offer
    CALL (offer) {
  UNWIND $at AS slot
  CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
  SET held = slot
}
    RETURN offer.id AS id, offer.version AS version
