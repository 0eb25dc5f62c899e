// waiting/count-open-waiting
// parameters: caseId
MATCH (:Case {id: $caseId})-[:WAITS_IN]->(waiting:WaitingEntry)
WHERE waiting.endedOn IS NULL
RETURN count(waiting) AS entries
