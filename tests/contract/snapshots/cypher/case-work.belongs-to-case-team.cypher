// case-work/belongs-to-case-team
// parameters: caseId, colleagueId, on
MATCH (file:Case {id: $caseId})-[:HANDLED_BY]->(team:Team)
WITH file, team LIMIT 20
MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
WHERE colleague.id = $colleagueId AND member.validFrom <= date($on) AND (member.validTo IS NULL OR member.validTo > date($on))
RETURN DISTINCT file.id AS caseId
