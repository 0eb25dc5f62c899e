// opportunities/write-agreed-step
// parameters: caseId, facts, holdsPlace, introduceOn, introducer, kind, momentId, needId, now, opportunityKey, partyId, plannedEndOn, plannedEndWords, recordedBy, ruleId, ruleVersion, saidWords, stepId, title, titleEn, today, viaId
    MATCH (file:Case {id: $caseId})
    CREATE (step:Step {
      id: $stepId, opportunityKey: $opportunityKey, ruleId: $ruleId, ruleVersion: $ruleVersion,
      kind: $kind, state: 'AGREED', title: $title, titleEn: $titleEn, facts: $facts, saidWords: $saidWords,
      introducer: $introducer, agreedOn: date($today), introduceOn: date($introduceOn),
      dueOn: date($introduceOn), plannedEndOn: date($plannedEndOn),
      plannedEndWords: $plannedEndWords, holdsPlace: $holdsPlace, shareNames: false,
      recordedAt: datetime($now), recordedBy: $recordedBy, version: 1
    })-[:TAKEN_IN]->(file)
    CREATE (:StepMoment {
      id: $momentId, kind: 'AGREED', on: date($today), words: $saidWords,
      recordedAt: datetime($now), recordedBy: $recordedBy
    })-[:MOMENT_OF]->(step)
    WITH step
    CALL (step) {
      MATCH (need:Need {id: $needId})
      CREATE (step)-[:ANSWERS]->(need)
    }
    CALL (step) {
      CALL () {
  MATCH (party:Person {id: $partyId}) RETURN party
  UNION
  MATCH (party:NetworkMember {id: $partyId}) RETURN party
  UNION
  MATCH (party:Initiative {id: $partyId}) RETURN party
}
      CREATE (step)-[:LEADS_TO]->(party)
    }
    CALL (step) {
      CALL () {
  MATCH (via:Person {id: $viaId}) RETURN via
  UNION
  MATCH (via:NetworkMember {id: $viaId}) RETURN via
  UNION
  MATCH (via:Initiative {id: $viaId}) RETURN via
}
      CREATE (step)-[:GOES_THROUGH]->(via)
    }
    RETURN step.id AS id, step.version AS version
