// client-facts/record-member-offer
// parameters: at, caseId, handlesMoney, interest, lifeDomain, memberId, now, offerId, recordedBy, since, supportKind, words
    MATCH (file:Case {id: $caseId})<-[:RECORDED_IN]-(giver:NetworkMember {id: $memberId})
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
