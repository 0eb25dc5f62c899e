// case-work/case-colleagues
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    WITH file LIMIT 1
    OPTIONAL MATCH (file)-[:HANDLED_BY]->(:Team)<-[member:MEMBER_OF]-(colleague:Professional)
    WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    WITH file, colleague, min(member.shell) AS shell
    RETURN file.legalGround AS legalGround, file.purpose AS purpose, colleague.id AS colleagueId,
      colleague.callName + coalesce(' ' + colleague.familyName, '') AS name, shell, colleague.accent AS accent
    ORDER BY shell, name, colleagueId LIMIT 200
