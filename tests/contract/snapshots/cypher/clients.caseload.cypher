// clients/caseload
// parameters: now, professionalId, search, today
    MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(file:Case)
    WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AND file.closedOn IS NULL
    WITH file, collect(mine.role) AS myRoles
    MATCH (file)-[:CONCERNS]->(client:Resident)
    WHERE $search IS NULL OR client.searchName CONTAINS $search
    WITH file, client, myRoles LIMIT 1000
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
    CALL (client) {
      OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(client.hiddenAddress, false) AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    CALL (file, client, mapOpen) {
      OPTIONAL MATCH (client)-[tie:TIED_TO]->(member:NetworkMember)
      WHERE tie.caseId = file.id
      WITH tie, member, tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today)) AND mapOpen AS holds
      RETURN count(tie) > 0 AS hasNetwork, max(CASE WHEN holds THEN tie.confirmedOn END) AS confirmedOn,
        count(DISTINCT CASE WHEN holds AND NOT coalesce(tie.outside, false) AND member.kind <> 'PET'
          AND (member.goneBecause IS NULL OR member.goneSince > date($today)) THEN member.id END) AS networkSize
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[contact:WORKS_ON {role: 'CONTACT'}]-(leaver:Professional)
      WHERE contact.validFrom <= date($today) AND (contact.validTo IS NULL OR contact.validTo > date($today)) AND contact.validTo <= date($today) + duration({weeks: 8})
        AND NOT EXISTS { MATCH (file)<-[next:WORKS_ON {role: 'CONTACT'}]-() WHERE next.validFrom = contact.validTo }
      RETURN contact.validTo AS contactLeavesOn, leaver.callName AS contactName
      ORDER BY contactLeavesOn LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreement:Agreement)
      WHERE agreement.kind IN ['I1', 'I2'] AND agreement.replacedOn IS NULL
        AND (agreement.withdrawnOn IS NULL OR agreement.withdrawnOn > date($today))
      WITH agreement.kind AS agreementKind, max(agreement.expiresOn) AS endsOn
      WITH agreementKind, CASE WHEN endsOn >= date($today) AND endsOn <= date($today) + duration({days: 30}) THEN endsOn END AS endsOn
      RETURN agreementKind, endsOn AS agreementEndsOn ORDER BY agreementEndsOn, agreementKind LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)<-[:OPENS]-(opening:CaseOpening)-[:OPENED_BY]->(by:Professional)
      WHERE by.id <> $professionalId
        AND ((date(opening.at) <= date($today) AND date(opening.at) > date($today) - duration({days: 14}))
          OR (opening.at <= datetime($now) AND opening.at > datetime($now) - duration({days: 14})))
      RETURN opening.at AS openedAt, by.callName + coalesce(' ' + by.familyName, '') AS openedBy
      ORDER BY openedAt DESC LIMIT 1
    }
    CALL (file) {
      OPTIONAL MATCH (file)-[:WAITS_IN]->(waiting:WaitingEntry)
      WHERE waiting.endedOn IS NULL
      RETURN waiting ORDER BY waiting.since, waiting.id LIMIT 1
    }
    RETURN file.id AS caseId, client.callName + coalesce(' ' + client.familyName, '') AS fullName,
      coalesce(client.searchName, toLower(client.callName)) AS sortName, area.code AS areaCode, area.name AS areaName,
      coalesce(client.hiddenAddress, false) AS addressHidden, file.question AS question,
      file.legalGround AS legalGround, file.purpose AS purpose,
      CASE WHEN 'CONTACT' IN myRoles THEN 'CONTACT' WHEN 'DUO' IN myRoles THEN 'DUO'
        WHEN 'REGISSEUR' IN myRoles THEN 'REGISSEUR' ELSE 'STAND_IN' END AS myRole,
      toString(file.discussedOn) AS discussedOn, networkSize, hasNetwork, toString(confirmedOn) AS confirmedOn,
      toString(contactLeavesOn) AS contactLeavesOn, contactName, toString(agreementEndsOn) AS agreementEndsOn,
      agreementKind, toString(date(openedAt)) AS openedByColleagueOn, openedBy, toString(waiting.since) AS waitingSince,
      waiting.forWhat AS waitingFor, waiting.bridgedBy AS waitingBridgedBy
