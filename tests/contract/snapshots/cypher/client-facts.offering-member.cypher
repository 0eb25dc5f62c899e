// client-facts/offering-member
// parameters: caseId, memberId, today
MATCH (:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
RETURN member.kind IN ['INFORMAL', 'PROFESSIONAL'] AS isPerson, member.goneBecause IS NOT NULL AS gone,
  COUNT { MATCH (member)-[:OFFERS]->(offer:Offer) WHERE (offer.state <> 'ENDED' AND (offer.until IS NULL OR offer.until > date($today))) } AS offers
