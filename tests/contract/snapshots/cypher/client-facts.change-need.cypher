// client-facts/change-need
// parameters: caseId, handlesMoney, interest, lifeDomain, mostMetres, needId, since, stepFree, supportKind, today, withWhom, words
    MATCH (:Case {id: $caseId})<-[:TOLD_IN]-(need:Need {id: $needId})
    SET need.words = $words, need.supportKind = $supportKind, need.lifeDomain = $lifeDomain,
need.interest = $interest, need.handlesMoney = $handlesMoney, need.withWhom = $withWhom,
need.stepFree = $stepFree, need.mostMetres = $mostMetres, need.since = date($since), need.confirmedOn = date($today), need.version = need.version + 1
    RETURN need.id AS id, need.version AS version
