// case-work/end-role
// parameters: caseId, colleagueId, on, role, since
MATCH (file:Case {id: $caseId})
WITH file LIMIT 1
MATCH (file)<-[works:WORKS_ON {role: $role}]-(colleague:Professional)
WHERE colleague.id = $colleagueId AND works.validFrom = date($since)
SET works.validTo = date($on)
RETURN works.role AS role
