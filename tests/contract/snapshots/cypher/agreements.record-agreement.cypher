// agreements/record-agreement
// parameters: agreementId, caseId, expiresOn, givenOn, kind, now, recordedBy, words
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
CALL (file) {
  MATCH (file)<-[:GIVEN_IN]-(running:Agreement {kind: $kind})
  WHERE running.replacedOn IS NULL AND running.withdrawnOn IS NULL AND running.expiresOn > date($givenOn)
  SET running.replacedOn = date($givenOn), running.version = coalesce(running.version, 1) + 1
}
CREATE (agreement:Agreement {
  id: $agreementId, kind: $kind, givenOn: date($givenOn),
  expiresOn: date($expiresOn), words: $words, version: 1,
  recordedAt: datetime($now), recordedBy: $recordedBy
})-[:GIVEN_IN]->(file), (agreement)-[:BINDS]->(client)
RETURN agreement.id AS id, agreement.version AS version
