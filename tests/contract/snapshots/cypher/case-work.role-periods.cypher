// case-work/role-periods
// parameters: caseId
MATCH (file:Case {id: $caseId})<-[works:WORKS_ON]-(worker:Professional)
RETURN worker.id AS professionalId, works.role AS role, toString(works.validFrom) AS validFrom,
  toString(works.validTo) AS validTo
ORDER BY validFrom, role, professionalId LIMIT 500
