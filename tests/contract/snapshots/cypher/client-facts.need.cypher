// client-facts/need
// parameters: caseId, needId
MATCH (:Case {id: $caseId})<-[:TOLD_IN]-(need:Need {id: $needId})
RETURN need {
    .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, .withWhom, .stepFree, .mostMetres,
    since: toString(need.since), confirmedOn: toString(need.confirmedOn), .state, endedOn: toString(need.endedOn),
    recordedBy: head(COLLECT { MATCH (recorder:Account {id: need.recordedBy}) RETURN recorder.displayName })
  } AS need
