// neighbours/write-offers
// parameters: agreementId, areaCode, fresh, kept, keptIds, now, recordedBy, residentId, state, today
    MATCH (person:Resident {id: $residentId})
    CALL (person) {
      MATCH (person)-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED') AND NOT offer.id IN $keptIds
      SET offer.state = 'ENDED', offer.until = CASE WHEN offer.since > date($today) THEN offer.since
        ELSE date($today) END, offer.version = offer.version + 1
    }
    CALL (person) {
      UNWIND $kept AS row
      MATCH (person)-[:OFFERS]->(offer:Offer {id: row.id}) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED')
      CALL (offer) { MATCH (offer)-[:OFFERED_AT]->(old:WeeklySlot) DETACH DELETE old }
      SET offer.words = row.words, offer.supportKind = row.supportKind, offer.lifeDomain = row.lifeDomain,
offer.interest = row.interest, offer.handlesMoney = row.handlesMoney, offer.areaCode = $areaCode,
offer.agreementId = $agreementId, offer.state = $state, offer.confirmedOn = date($today), offer.version = offer.version + 1
      WITH offer, row
      CALL (offer, row) {
  UNWIND row.at AS slot
  CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
  SET held = slot
}
      RETURN count(offer) AS kept
    }
    CALL (person) {
      UNWIND $fresh AS row
      CREATE (person)-[:OFFERS]->(offer:Offer {
        id: row.id, since: date($today), recordedAt: datetime($now), recordedBy: $recordedBy,
        version: 1
      })
      SET offer.words = row.words, offer.supportKind = row.supportKind, offer.lifeDomain = row.lifeDomain,
offer.interest = row.interest, offer.handlesMoney = row.handlesMoney, offer.areaCode = $areaCode,
offer.agreementId = $agreementId, offer.state = $state, offer.confirmedOn = date($today)
      WITH offer, row
      CALL (offer, row) {
  UNWIND row.at AS slot
  CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
  SET held = slot
}
    }
    RETURN kept
