// steps/end-steps-of-case
// parameters: caseId, now, recordedBy, today
MATCH (:Case {id: $caseId})<-[:TAKEN_IN]-(step:Step)
WHERE step.state <> 'ENDED'
SET step.state = 'ENDED', step.endedOn = date($today), step.endedBecause = 'CASE_CLOSED', step.dueOn = null,
  step.version = step.version + 1
CREATE (:StepMoment {
  id: randomUUID(), kind: 'ENDED', on: date($today), recordedAt: datetime($now),
  recordedBy: $recordedBy
})-[:MOMENT_OF]->(step)
RETURN step.id AS stepId
