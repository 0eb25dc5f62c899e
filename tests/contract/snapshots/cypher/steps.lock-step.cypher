// steps/lock-step
// parameters: caseId, stepId
MATCH (:Case {id: $caseId})<-[:TAKEN_IN]-(step:Step {id: $stepId})
SET step._lock = true
REMOVE step._lock
RETURN step.id AS id, step.version AS version, step.holdsPlace AS holdsPlace, step.state AS state, toString(step.agreedOn) AS agreedOn, toString(step.introduceOn) AS introduceOn,
  toString(step.introducedOn) AS introducedOn, toString(step.firstLookBackOn) AS firstLookBackOn,
  toString(step.secondLookBackOn) AS secondLookBackOn, toString(step.dueOn) AS dueOn,
  toString(step.stoppedOn) AS stoppedOn, toString(step.endedOn) AS endedOn, step.endedBecause AS endedBecause,
  step.shareNames AS shareNames, step.onMapMemberId AS onMapMemberId
