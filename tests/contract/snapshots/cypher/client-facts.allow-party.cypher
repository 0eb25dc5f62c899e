// client-facts/allow-party
// parameters: avoidanceId, caseId
MATCH (:Case {id: $caseId})-[avoids:AVOIDS {id: $avoidanceId}]->()
WITH avoids, avoids.id AS id
DELETE avoids
RETURN id
