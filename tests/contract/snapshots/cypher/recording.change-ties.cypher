// recording/change-ties
// parameters: caseId, rows
UNWIND $rows AS row
MATCH ()-[tie:TIED_TO {id: row.id}]->()
WHERE tie.caseId = $caseId
SET tie = row.values
RETURN count(tie) AS written
