// safety/lock-mark
// parameters: caseId, markId, today
    MATCH (file:Case {id: $caseId})
    MATCH (file)-[:CONCERNS]->(about:Resident)
MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
WHERE (home = file OR home.closedOn < date($today)) AND mark.id = $markId
    WITH mark LIMIT 1
    SET mark._lock = true
    REMOVE mark._lock
    RETURN mark.version AS version, toString(mark.since) AS since, toString(mark.until) AS until
