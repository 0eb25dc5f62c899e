// client-facts/record-need
// parameters: caseId, handlesMoney, interest, lifeDomain, mostMetres, needId, now, recordedBy, since, stepFree, supportKind, withWhom, words
    MATCH (file:Case {id: $caseId})
    CREATE (file)<-[:TOLD_IN]-(need:Need {
      id: $needId, state: 'OPEN', confirmedOn: date($since), recordedAt: datetime($now),
      recordedBy: $recordedBy, version: 1
    })
    SET need.words = $words, need.supportKind = $supportKind, need.lifeDomain = $lifeDomain,
need.interest = $interest, need.handlesMoney = $handlesMoney, need.withWhom = $withWhom,
need.stepFree = $stepFree, need.mostMetres = $mostMetres, need.since = date($since)
    RETURN need.id AS id, need.version AS version
