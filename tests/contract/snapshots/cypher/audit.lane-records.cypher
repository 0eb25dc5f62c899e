// audit/lane-records
// parameters: after, lane
MATCH (record:AuditRecord)
WHERE record.lane = toInteger($lane) AND record.sequence > toInteger($after)
RETURN record.id AS id, record.lane AS lane, record.sequence AS sequence, toString(record.at) AS at,
  record.actor AS actor, record.role AS role, record.action AS action, record.subject AS subject,
  record.subjectId AS subjectId, record.operation AS operation, record.rule AS rule, record.ground AS ground,
  record.purpose AS purpose, record.result AS result, record.requestId AS requestId,
  record.previousHash AS previousHash, record.hash AS hash
ORDER BY record.sequence
LIMIT 1000
