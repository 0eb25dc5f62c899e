// audit/append-records
// parameters: lane, records
    MATCH (lane:AuditLane {lane: toInteger($lane)})
    SET lane.sequence = toInteger(last($records).sequence), lane.hash = last($records).hash
    FOREACH (record IN $records | CREATE (:AuditRecord {id: record.id, lane: toInteger(record.lane), sequence: toInteger(record.sequence), at: datetime(record.at),
actor: record.actor, role: record.role, action: record.action, subject: record.subject,
subjectId: record.subjectId, operation: record.operation, rule: record.rule, ground: record.ground,
purpose: record.purpose, result: record.result, requestId: record.requestId,
previousHash: record.previousHash, hash: record.hash}))
    RETURN lane.sequence AS sequence
