// conversation/export-heading
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    WITH file LIMIT 1
    MATCH (file)-[:CONCERNS]->(client:Resident)
    OPTIONAL MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
    OPTIONAL MATCH (member)-[tie:TIED_TO]-()
    WHERE tie.caseId = file.id
    WITH file, client, max(tie.recordedAt) AS toldAt, max(member.recordedAt) AS memberAt, max(member.goneSince) AS goneSince
    RETURN client.callName AS clientName, file.question AS question, file.legalGround AS legalGround, file.purpose AS purpose,
      toString(file.discussedOn) AS discussedOn, toString(toldAt) AS toldAt, toString(memberAt) AS memberAt,
      toString(goneSince) AS goneSince
