// recording/arrange-map
// parameters: arrangedAt, caseId
MATCH (file:Case {id: $caseId})
SET file.arrangedAt = datetime($arrangedAt)
RETURN count(file) AS written
