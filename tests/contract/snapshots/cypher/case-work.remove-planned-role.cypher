// case-work/remove-planned-role
// parameters: caseId, colleagueId, role, since
MATCH (file:Case {id: $caseId})
WITH file LIMIT 1
MATCH (file)<-[works:WORKS_ON {role: $role}]-(colleague:Professional)
WHERE colleague.id = $colleagueId AND works.validFrom = date($since)
DELETE works
RETURN colleague.id AS professionalId
