// recording/create-members
// parameters: caseId, rows
    MATCH (file:Case {id: $caseId})
    UNWIND $rows AS row
    CREATE (member:NetworkMember {id: row.id})-[:RECORDED_IN]->(file)
    SET member = row.values
    WITH file, member
CALL (file, member) {
  MATCH (file)<-[kept:REMEMBERS {memberId: member.id}]-(mark:SafetyMark)
  CREATE (mark)-[:KEEPS_APART {side: kept.side, basis: kept.basis}]->(member)
  DELETE kept
}
    RETURN count(member) AS written
