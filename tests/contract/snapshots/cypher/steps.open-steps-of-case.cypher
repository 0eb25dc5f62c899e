// steps/open-steps-of-case
// parameters: caseId
MATCH (:Case {id: $caseId})<-[:TAKEN_IN]-(step:Step)
WHERE step.state <> 'ENDED'
SET step._lock = true
REMOVE step._lock
RETURN step.id AS stepId, step.holdsPlace AS holdsPlace ORDER BY stepId
