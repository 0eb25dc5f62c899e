// interchange/write-imported-member-ties
// parameters: at, caseId, recordedBy, ties
UNWIND $ties AS row
CALL (row) { MATCH (one:NetworkMember {id: row.fromId}) RETURN one }
CALL (row) { MATCH (other:NetworkMember {id: row.toId}) RETURN other }
CREATE (one)-[tie:TIED_TO {
  id: row.id, caseId: $caseId, validFrom: date(row.validFrom), validTo: date(row.validTo), nature: row.nature,
  source: 'TOLD', confirmedOn: date(row.confirmedOn),
  recordedAt: datetime($at), recordedBy: $recordedBy, version: 1
}]->(other)
RETURN count(tie) AS written
