// steps/write-step
// parameters: dueOn, endedBecause, endedOn, firstLookBackOn, helpWords, how, introduceOn, introducedOn, kind, momentId, now, on, onMapMemberId, recordedBy, secondLookBackOn, shareNames, state, stepId, stoppedOn, words
MATCH (step:Step {id: $stepId})
SET step.state = $state, step.introduceOn = date($introduceOn),
  step.introducedOn = date($introducedOn), step.firstLookBackOn = date($firstLookBackOn),
  step.secondLookBackOn = date($secondLookBackOn), step.dueOn = date($dueOn),
  step.stoppedOn = date($stoppedOn), step.endedOn = date($endedOn),
  step.endedBecause = $endedBecause, step.shareNames = $shareNames,
  step.onMapMemberId = $onMapMemberId, step.version = step.version + 1
CREATE (:StepMoment {
  id: $momentId, kind: $kind, on: date($on), how: $how,
  words: $words, helpWords: $helpWords, recordedAt: datetime($now),
  recordedBy: $recordedBy
})-[:MOMENT_OF]->(step)
RETURN step.version AS version
