// client-facts/count-open-needs
// parameters: caseId
MATCH (:Case {id: $caseId})<-[:TOLD_IN]-(need:Need {state: 'OPEN'})
RETURN count(need) AS needs
