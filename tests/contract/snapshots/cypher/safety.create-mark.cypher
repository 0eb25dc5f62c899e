// safety/create-mark
// parameters: callName, caseId, familyName, kind, markId, nameStart, now, recordedBy, since, until, words
  MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
  CREATE (mark:SafetyMark {id: $markId, version: 1})-[:SET_IN]->(file)
  CREATE (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client)
  SET mark.kind = $kind, mark.since = date($since), mark.until = date($until),
mark.words = $words, mark.callName = $callName, mark.familyName = $familyName,
mark.nameStart = $nameStart, mark.recordedAt = datetime($now), mark.recordedBy = $recordedBy
  RETURN mark.id AS id
