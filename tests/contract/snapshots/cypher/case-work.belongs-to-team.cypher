// case-work/belongs-to-team
// parameters: colleagueId, on, teamId
MATCH (team:Team {id: $teamId})
WITH team LIMIT 1
MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
WHERE colleague.id = $colleagueId AND member.validFrom <= date($on) AND (member.validTo IS NULL OR member.validTo > date($on))
RETURN DISTINCT team.id AS teamId
