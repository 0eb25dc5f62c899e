// steps/agree-on-names
// parameters: caseId, clientAgreedOn, clientAgreementId, clientExpiresOn, now, otherAgreedOn, otherAgreementId, otherExpiresOn, personId, recordedBy, stepId
MATCH (step:Step {id: $stepId})-[:TAKEN_IN]->(:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
WITH step, client LIMIT 1
MATCH (other:Person {id: $personId})
CREATE (mine:Agreement {
  id: $clientAgreementId, kind: 'A2', givenOn: date($clientAgreedOn),
  expiresOn: date($clientExpiresOn), version: 1, recordedAt: datetime($now), recordedBy: $recordedBy
})-[:AGREED_FOR]->(step), (mine)-[:BINDS]->(client)
CREATE (theirs:Agreement {
  id: $otherAgreementId, kind: 'A2', givenOn: date($otherAgreedOn),
  expiresOn: date($otherExpiresOn), version: 1, recordedAt: datetime($now), recordedBy: $recordedBy
})-[:AGREED_FOR]->(step), (theirs)-[:BINDS]->(other)
RETURN theirs.id AS id
