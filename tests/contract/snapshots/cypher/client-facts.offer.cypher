// client-facts/offer
// parameters: caseId, offerId
MATCH (file:Case {id: $caseId})<-[:TOLD_IN]-(offer:Offer {id: $offerId})
RETURN offer {
    .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: COLLECT {
    MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
    RETURN [slot.id, slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks]
      ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
  },
    since: toString(offer.since), confirmedOn: toString(offer.confirmedOn), until: toString(offer.until),
    recordedBy: head(COLLECT { MATCH (recorder:Account {id: offer.recordedBy}) RETURN recorder.displayName })
  } AS offer, offer.state AS state, EXISTS { (file)-[:CONCERNS]->(:Resident)-[:OFFERS]->(offer) } AS ofClient
