// interchange/write-imported-members
// parameters: caseId, members, recordedBy
MATCH (file:Case {id: $caseId})
UNWIND $members AS row
CREATE (member:NetworkMember {
  id: row.id, callName: row.callName, relation: row.relation, kind: row.kind, minor: row.minor,
  goneBecause: row.goneBecause, goneSince: date(row.goneSince), informedOn: date(row.informedOn), externalId: row.externalId,
  recordedAt: datetime(row.recordedAt), recordedBy: $recordedBy, version: toInteger(row.version)
})-[:RECORDED_IN]->(file)
RETURN count(member) AS written
