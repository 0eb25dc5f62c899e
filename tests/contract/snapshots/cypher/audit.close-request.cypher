// audit/close-request
// parameters: expectedHash, expectedSequence, idleSince, lane, now, records, role, tokenHash
    MERGE (lane:AuditLane {lane: toInteger($lane)})
      ON CREATE SET lane.sequence = 0, lane.hash = ''
    SET lane._lock = true
    REMOVE lane._lock
    WITH lane
    OPTIONAL MATCH (session:LoginSession {tokenHash: $tokenHash})-[:LOGGED_IN_AS]->(account:Account)
    WHERE (session.endedAt IS NULL AND account.disabledAt IS NULL AND account.role = $role
  AND session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince))
    WITH lane, session, lane.sequence AS sequence, lane.hash AS hash
    WITH lane, session, sequence, hash,
      session IS NOT NULL AND sequence = $expectedSequence AND hash = $expectedHash AS writes
    FOREACH (_ IN CASE WHEN writes THEN [1] ELSE [] END |
      SET session.lastSeenAt = datetime($now)
      SET lane.sequence = toInteger(last($records).sequence), lane.hash = last($records).hash
      FOREACH (record IN $records | CREATE (:AuditRecord {id: record.id, lane: toInteger(record.lane), sequence: toInteger(record.sequence), at: datetime(record.at),
actor: record.actor, role: record.role, action: record.action, subject: record.subject,
subjectId: record.subjectId, operation: record.operation, rule: record.rule, ground: record.ground,
purpose: record.purpose, result: record.result, requestId: record.requestId,
previousHash: record.previousHash, hash: record.hash})))
    RETURN session IS NOT NULL AS loggedIn, writes AS written, sequence, hash
