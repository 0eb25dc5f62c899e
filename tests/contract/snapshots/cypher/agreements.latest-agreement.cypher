// agreements/latest-agreement
// parameters: caseId, kind
MATCH (:Case {id: $caseId})<-[:GIVEN_IN]-(agreement:Agreement {kind: $kind})
WHERE agreement.replacedOn IS NULL
RETURN agreement.id AS id, coalesce(agreement.version, 1) AS version, agreement.kind AS kind,
  toString(agreement.givenOn) AS givenOn, toString(agreement.expiresOn) AS expiresOn,
  toString(agreement.withdrawnOn) AS withdrawnOn, toString(agreement.replacedOn) AS replacedOn, agreement.words AS words
ORDER BY agreement.givenOn DESC, agreement.recordedAt IS NULL, agreement.recordedAt DESC, agreement.id LIMIT 1
