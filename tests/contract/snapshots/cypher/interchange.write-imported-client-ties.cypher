// interchange/write-imported-client-ties
// parameters: caseId, recordedBy, ties
MATCH (:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
UNWIND $ties AS row
MATCH (member:NetworkMember {id: row.memberId})
CREATE (client)-[tie:TIED_TO {
  id: row.id, caseId: $caseId, validFrom: date(row.validFrom), validTo: date(row.validTo),
  ring: toInteger(row.ring), outside: row.outside, sector: row.sector, lifeDomain: row.lifeDomain,
  strength: toInteger(row.strength), frequency: row.frequency, nature: row.nature, unsafe: row.unsafe, source: row.source,
  confirmedOn: date(row.confirmedOn), endedBecause: row.endedBecause,
  recordedAt: datetime(row.recordedAt), recordedBy: $recordedBy, version: 1
}]->(member)
RETURN count(tie) AS written
