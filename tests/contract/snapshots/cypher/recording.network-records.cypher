// recording/network-records
// parameters: caseId
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
CALL (file, client) {
  RETURN {kind: 'MAP', id: file.id, values: {
    arrangedAt: toString(file.arrangedAt), version: coalesce(file.networkChanges, 0)
  }} AS record
  UNION ALL
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
  RETURN {kind: 'MEMBER', id: member.id, values: member {
    .callName, .relation, .kind, .minor, .goneBecause, goneSince: toString(member.goneSince),
    informedOn: toString(member.informedOn), .externalId, .pinnedAngle, .pinnedDepth,
    recordedAt: toString(member.recordedAt), .recordedBy, version: coalesce(member.version, 1)
  }} AS record LIMIT 501
  UNION ALL
  MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
  WHERE tie.caseId = file.id
  RETURN {kind: 'CLIENT_TIE', id: tie.id, memberId: member.id, values: tie {
    .ring, outside: coalesce(tie.outside, false), .sector, .lifeDomain, .strength, .frequency, .nature,
    .receivesPractical, .receivesCompany, .receivesAdvice, .receivesEmotional, .givesPractical, .givesCompany,
    .givesAdvice, .givesEmotional, .practicalWords, .companyWords, .adviceWords, .emotionalWords, .source,
    validFrom: toString(tie.validFrom), validTo: toString(tie.validTo),
    unsafe: coalesce(tie.unsafe, false), confirmedOn: toString(tie.confirmedOn), .endedBecause,
    recordedAt: toString(tie.recordedAt), .recordedBy, version: coalesce(tie.version, 1)
  }} AS record LIMIT 1501
  UNION ALL
  MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[knows:TIED_TO]->(other:NetworkMember)
  WHERE knows.caseId = file.id
  RETURN {kind: 'MEMBER_TIE', id: knows.id, fromId: one.id, toId: other.id, values: knows {
    .ring, outside: coalesce(knows.outside, false), .sector, .lifeDomain, .strength, .frequency, .nature,
    .receivesPractical, .receivesCompany, .receivesAdvice, .receivesEmotional, .givesPractical, .givesCompany,
    .givesAdvice, .givesEmotional, .practicalWords, .companyWords, .adviceWords, .emotionalWords, .source,
    validFrom: toString(knows.validFrom), validTo: toString(knows.validTo),
    unsafe: coalesce(knows.unsafe, false), confirmedOn: toString(knows.confirmedOn), .endedBecause,
    recordedAt: toString(knows.recordedAt), .recordedBy, version: coalesce(knows.version, 1)
  }} AS record
    LIMIT 1501
}
RETURN record
