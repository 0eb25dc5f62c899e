// client-facts/end-offer
// parameters: caseId, offerId, on
MATCH (file:Case {id: $caseId})<-[:TOLD_IN]-(offer:Offer {id: $offerId})
SET offer.state = 'ENDED', offer.until = date($on), offer.version = offer.version + 1
RETURN offer.id AS id, offer.version AS version
