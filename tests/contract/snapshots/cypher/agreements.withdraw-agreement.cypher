// agreements/withdraw-agreement
// parameters: agreementId, caseId, withdrawnOn
MATCH (:Case {id: $caseId})<-[:GIVEN_IN]-(agreement:Agreement {id: $agreementId})
SET agreement.withdrawnOn = date($withdrawnOn), agreement.version = coalesce(agreement.version, 1) + 1
RETURN agreement.id AS id, agreement.version AS version
