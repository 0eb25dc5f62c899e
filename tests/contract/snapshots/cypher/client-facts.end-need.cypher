// client-facts/end-need
// parameters: because, caseId, needId, on
MATCH (:Case {id: $caseId})<-[:TOLD_IN]-(need:Need {id: $needId})
SET need.state = $because, need.endedOn = date($on), need.version = need.version + 1
RETURN need.id AS id, need.version AS version
