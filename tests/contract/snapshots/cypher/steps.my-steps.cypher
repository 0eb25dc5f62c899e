// steps/my-steps
// parameters: language, professionalId, since, today
    CALL () {
            MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(file:Case)
      WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AND file.closedOn IS NULL
      WITH DISTINCT file
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      WHERE step.state <> 'ENDED'
      WITH file, step ORDER BY step.dueOn, step.id LIMIT 1000
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
      RETURN 'STEP' AS kind, step.id AS c1, file.id AS c2, step.version AS c3, file.legalGround AS c4, file.purpose AS c5,
        client.callName AS c6, client.callName + coalesce(' ' + client.familyName, '') AS c7,
        CASE WHEN step IS NULL THEN null
        WHEN NOT mapOpen THEN CASE $language WHEN 'EN' THEN 'A step' ELSE 'Een stap' END
        WHEN $language = 'EN' THEN coalesce(step.titleEn, step.title) ELSE step.title END AS c8,
        step.introducer AS c9, step.state AS c10, toString(step.dueOn) AS c11, toString(step.introducedOn) AS c12,
        toString(step.firstLookBackOn) AS c13, toString(step.secondLookBackOn) AS c14, toString(step.stoppedOn) AS c15
      UNION ALL
            MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(file:Case)
      WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AND file.closedOn IS NULL
      WITH DISTINCT file
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      CALL (step) {
        OPTIONAL MATCH (step)<-[:MOMENT_OF]-(moment:StepMoment {kind: 'LOOKED_BACK'})
        RETURN moment.how AS how ORDER BY moment.on DESC, moment.recordedAt DESC LIMIT 1
      }
      WITH step, step.state <> 'ENDED' AND step.stoppedOn IS NULL AND how IN ['GOES_WELL', 'WITH_HELP'] AS goesWell,
        step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED'] AS thanked
      RETURN 'SINCE' AS kind, count(CASE WHEN goesWell THEN 1 END) AS c1,
        count(CASE WHEN (step.stoppedOn >= date($since) AND NOT coalesce(thanked, false)) OR (step.endedOn >= date($since)
          AND step.endedBecause IN ['CLIENT_STOPPED', 'OTHER_STOPPED', 'DID_NOT_FIT', 'CIRCUMSTANCES', 'NEVER_STARTED'])
          THEN 1 END) AS c2,
        count(CASE WHEN step.endedOn >= date($since) AND thanked THEN 1 END) AS c3, null AS c4, null AS c5, null AS c6,
        null AS c7, null AS c8, null AS c9, null AS c10, null AS c11, null AS c12, null AS c13, null AS c14, null AS c15
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15
