// case-work/close-case
// parameters: caseId, lightContactWords, lookAgainOn, outcome, today, words
MATCH (file:Case {id: $caseId})
SET file.closedOn = date($today), file.outcome = $outcome, file.outcomeWords = $words,
  file.lightContactWords = $lightContactWords, file.lookAgainOn = date($lookAgainOn)
RETURN file.legalGround AS legalGround
