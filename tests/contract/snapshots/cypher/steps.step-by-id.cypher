// steps/step-by-id
// parameters: language, professionalId, stepId, today
    MATCH (step:Step {id: $stepId})-[:TAKEN_IN]->(file:Case)
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
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
    CALL (step) {
      OPTIONAL MATCH (step)-[:LEADS_TO]->(one)
      WITH step, one ORDER BY one.id LIMIT 1
      OPTIONAL MATCH (step)-[:GOES_THROUGH]->(other)
      RETURN one AS party, other AS via ORDER BY other.id LIMIT 1
    }
    CALL (step) {
  OPTIONAL MATCH (step)<-[:AGREED_FOR]-(both:Agreement {kind: 'A2'})
  WHERE (both.replacedOn IS NULL AND both.givenOn <= date($today) AND both.expiresOn > date($today)
  AND (both.withdrawnOn IS NULL OR both.withdrawnOn > date($today)))
  WITH step, count(both) AS sides
  RETURN coalesce(step.shareNames, false) AND sides > 1 AS namesShared
}
    CALL (step) {
      OPTIONAL MATCH (step)<-[:MOMENT_OF]-(moment:StepMoment)
      RETURN moment ORDER BY moment.recordedAt DESC, moment.id LIMIT 60
    }
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose, client.callName AS clientCallName,
      client.callName + coalesce(' ' + client.familyName, '') AS clientFullName, mapOpen, step IS NOT NULL AS hasStep,
      step.id AS id, step.version AS version, step.ruleId AS ruleId, step.ruleVersion AS ruleVersion, step.kind AS kind,
      CASE WHEN step IS NULL THEN null
        WHEN NOT mapOpen THEN CASE $language WHEN 'EN' THEN 'A step' ELSE 'Een stap' END
        WHEN $language = 'EN' THEN coalesce(step.titleEn, step.title) ELSE step.title END AS title,
      CASE WHEN mapOpen THEN step.facts END AS facts, step.saidWords AS saidWords, step.introducer AS introducer,
      toString(step.plannedEndOn) AS plannedEndOn, step.plannedEndWords AS plannedEndWords,
      step.state AS state, toString(step.agreedOn) AS agreedOn, toString(step.introduceOn) AS introduceOn,
      toString(step.introducedOn) AS introducedOn, toString(step.firstLookBackOn) AS firstLookBackOn,
      toString(step.secondLookBackOn) AS secondLookBackOn, toString(step.dueOn) AS dueOn,
      toString(step.stoppedOn) AS stoppedOn, toString(step.endedOn) AS endedOn, step.endedBecause AS endedBecause,
      step.shareNames AS shareNames, step.onMapMemberId AS onMapMemberId,
      CASE WHEN step IS NOT NULL THEN namesShared END AS namesShared,
      CASE WHEN party IS NULL THEN null WHEN party:Initiative THEN 'INITIATIVE'
        WHEN party:NetworkMember THEN 'MEMBER' WHEN (party:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE') THEN 'PROFESSIONAL' ELSE 'PERSON' END AS partyKind, CASE WHEN party:Initiative THEN party.name
        WHEN party:NetworkMember THEN CASE WHEN mapOpen THEN party.callName END
        WHEN (party:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE') OR namesShared THEN party.callName + coalesce(' ' + party.familyName, '') END AS partyName,
      CASE WHEN party:NetworkMember THEN party.id END AS partyMemberId,
      CASE WHEN party:Initiative THEN party.id END AS partyInitiativeId,
      CASE WHEN via IS NULL THEN null WHEN via:Initiative THEN 'INITIATIVE'
        WHEN via:NetworkMember THEN 'MEMBER' WHEN (via:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE') THEN 'PROFESSIONAL' ELSE 'PERSON' END AS viaKind, CASE WHEN via:Initiative THEN via.name
        WHEN via:NetworkMember THEN CASE WHEN mapOpen THEN via.callName END
        WHEN (via:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE') OR namesShared THEN via.callName + coalesce(' ' + via.familyName, '') END AS viaName, CASE WHEN via:NetworkMember THEN via.id END AS viaMemberId,
      moment.id AS momentId, moment.kind AS momentKind, toString(moment.on) AS momentOn, moment.how AS momentHow,
      moment.words AS momentWords, moment.helpWords AS momentHelpWords
    ORDER BY step.endedOn IS NOT NULL, step.endedOn DESC, step.dueOn, step.id, moment.recordedAt, moment.id
