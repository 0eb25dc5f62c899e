// neighbours/pause-neighbour
// parameters: residentId, state
MATCH (:Resident {id: $residentId})-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED')
SET offer.state = $state, offer.version = offer.version + 1
RETURN count(offer) AS offers
