// interchange/write-imported-members
// parameters: caseId, members
MATCH (file:Case {id: $caseId})
UNWIND $members AS row
CREATE (member:NetworkMember {
  id: row.id, callName: row.callName, relation: row.relation, kind: row.kind, minor: row.minor,
  goneBecause: row.goneBecause, goneSince: date(row.goneSince), informedOn: date(row.informedOn), externalId: row.externalId
})-[:RECORDED_IN]->(file)
RETURN count(member) AS written
