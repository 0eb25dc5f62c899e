// steps/contact-handovers
// parameters: professionalId, today
    MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(file:Case)
    WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AND file.closedOn IS NULL
    WITH DISTINCT file
    MATCH (file)<-[contact:WORKS_ON {role: 'CONTACT'}]-(leaver:Professional)
    WHERE contact.validFrom <= date($today) AND (contact.validTo IS NULL OR contact.validTo > date($today))
      AND (contact.validTo <= date($today) + duration({weeks: 8}) OR leaver.leavesOn <= date($today) + duration({weeks: 8})
        OR (leaver.awayFrom <= date($today) + duration({weeks: 8}) AND (leaver.awayUntil IS NULL OR leaver.awayUntil > date($today))))
      AND NOT EXISTS { MATCH (file)<-[next:WORKS_ON {role: 'CONTACT'}]-() WHERE next.validFrom > date($today) }
      AND NOT EXISTS {
        MATCH (file)<-[:DECIDED_IN]-(later:OpportunityDecision {ruleId: 'K09', decision: 'LATER'}) WHERE later.until > date($today)
      }
    WITH file, leaver, CASE WHEN contact.validTo < coalesce(leaver.leavesOn, contact.validTo) OR leaver.leavesOn IS NULL
      THEN contact.validTo ELSE leaver.leavesOn END AS leavesOn
    ORDER BY file.id LIMIT 100
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file) {
  OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'})
  WHERE agreed.replacedOn IS NULL AND agreed.givenOn <= date($today)
  WITH agreed, CASE WHEN agreed IS NULL THEN 'MISSING' WHEN agreed.withdrawnOn <= date($today) THEN 'WITHDRAWN'
    WHEN agreed.expiresOn > date($today) THEN 'VALID' ELSE 'EXPIRED' END AS agreementState
  WITH agreementState, agreed.givenOn AS givenOn,
    CASE agreementState WHEN 'WITHDRAWN' THEN agreed.withdrawnOn ELSE agreed.expiresOn END AS until
  ORDER BY agreementState = 'VALID' DESC, givenOn DESC, agreementState = 'WITHDRAWN' DESC, until DESC LIMIT 1
  RETURN agreementState, toString(until) AS agreementUntil, agreementState IN ['VALID', 'EXPIRED'] AS mapOpen
}
    CALL (file, client, leaver, mapOpen) {
      OPTIONAL MATCH (file)-[:HANDLED_BY]->(:Team)<-[inside:MEMBER_OF {shell: 'INNER'}]-(colleague:Professional)
      WHERE inside.validFrom <= date($today) AND (inside.validTo IS NULL OR inside.validTo > date($today)) AND colleague <> leaver AND colleague.id <> client.id
      WITH DISTINCT file, client, mapOpen, colleague
      RETURN colleague, CASE
        WHEN mapOpen AND EXISTS {
          MATCH (colleague)<-[:STANDS_FOR]-(member:NetworkMember)-[:RECORDED_IN]->(file)
          MATCH (client)-[tie:TIED_TO]->(member) WHERE tie.caseId = file.id AND tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
        } THEN 'MAP'
        WHEN EXISTS {
          MATCH (colleague)-[known:ACQUAINTED_WITH]->(client) WHERE known.until IS NULL OR known.until > date($today)
        } THEN 'ACQUAINTED'
        WHEN EXISTS { MATCH (colleague)-[works:WORKS_ON]->(file) WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today)) } THEN 'ROLE'
      END AS knows
      ORDER BY knows IS NULL, colleague.callName, colleague.id LIMIT 50
    }
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose, client.callName AS clientCallName,
      client.callName + coalesce(' ' + client.familyName, '') AS clientFullName, leaver.id AS contactId,
      leaver.callName AS contactName, toString(leavesOn) AS leavesOn, toString(leaver.awayFrom) AS awayFrom,
      toString(leaver.awayUntil) AS awayUntil, colleague.id AS colleagueId, colleague.callName AS colleagueName, knows,
      toString(colleague.leavesOn) AS colleagueLeavesOn, toString(colleague.awayFrom) AS colleagueAwayFrom,
      toString(colleague.awayUntil) AS colleagueAwayUntil
    ORDER BY caseId, knows IS NULL, colleagueName, colleagueId
