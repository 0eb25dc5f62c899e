// recording/remove-ties
// parameters: caseId, ids
UNWIND $ids AS id
MATCH ()-[tie:TIED_TO {id: id}]->()
WHERE tie.caseId = $caseId
DELETE tie
RETURN count(tie) AS written
