// agreements/agreement-kind
// parameters: agreementId, caseId
MATCH (:Case {id: $caseId})<-[:GIVEN_IN]-(agreement:Agreement {id: $agreementId})
WHERE agreement.kind IN ['I1', 'I2']
RETURN agreement.kind AS kind
