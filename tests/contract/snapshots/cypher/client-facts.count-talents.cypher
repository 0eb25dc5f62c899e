// client-facts/count-talents
// parameters: caseId, today
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
MATCH (client)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file) WHERE (offer.state <> 'ENDED' AND (offer.until IS NULL OR offer.until > date($today)))
RETURN count(offer) AS offers
