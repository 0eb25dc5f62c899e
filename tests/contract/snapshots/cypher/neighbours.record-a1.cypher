// neighbours/record-a1
// parameters: agreementId, expiresOn, gender, givenOn, now, recordedBy, residentId
MATCH (person:Resident {id: $residentId})
CALL (person) {
  MATCH (person)<-[:BINDS]-(earlier:Agreement {kind: 'A1'})
  WHERE earlier.replacedOn IS NULL AND earlier.withdrawnOn IS NULL
  SET earlier.replacedOn = CASE WHEN earlier.givenOn > date($givenOn) THEN earlier.givenOn
    ELSE date($givenOn) END, earlier.version = coalesce(earlier.version, 1) + 1
}
SET person.gender = coalesce($gender, person.gender)
CREATE (agreement:Agreement {
  id: $agreementId, kind: 'A1', givenOn: date($givenOn), expiresOn: date($expiresOn),
  version: 1, recordedAt: datetime($now), recordedBy: $recordedBy
})-[:BINDS]->(person)
RETURN agreement.version AS version
