// clients/open-case-with-reason
// parameters: caseId, explanation, now, openingId, professionalId, reason, today, until
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[inner:MEMBER_OF {shell: 'INNER'}]->(:Team)<-[:HANDLED_BY]-(file)
  WHERE inner.validFrom <= date($today) AND (inner.validTo IS NULL OR inner.validTo > date($today))
})
    WITH file LIMIT 1
    MATCH (by:Professional {id: $professionalId})
    CREATE (file)<-[:OPENS]-(opening:CaseOpening {
      id: $openingId, at: datetime($now), until: datetime($until),
      reason: $reason, explanation: $explanation
    })-[:OPENED_BY]->(by)
    RETURN opening.id AS openingId, opening.reason AS reason
