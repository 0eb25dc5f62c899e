// client-facts/members-in-use
// parameters: caseId, ids
UNWIND $ids AS id
MATCH (member:NetworkMember {id: id})-[:RECORDED_IN]->(:Case {id: $caseId})
WHERE EXISTS { MATCH (member)-[:OFFERS]->(offer:Offer) WHERE offer.state <> 'ENDED' }
  OR EXISTS { (member)-[:STANDS_FOR]->() } OR EXISTS { (member)<-[:AVOIDS|LEADS_TO|GOES_THROUGH]-() }
RETURN member.id AS id
