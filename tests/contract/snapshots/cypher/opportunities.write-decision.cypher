// opportunities/write-decision
// parameters: caseId, decision, decisionId, now, partyId, reason, recordedBy, ruleId, ruleVersion, saidBy, today, until, words
    MATCH (file:Case {id: $caseId})
    CREATE (decision:OpportunityDecision {
      id: $decisionId, ruleId: $ruleId, ruleVersion: $ruleVersion,
      decision: $decision, reason: $reason, saidBy: $saidBy, words: $words,
      on: date($today), until: date($until), recordedAt: datetime($now),
      recordedBy: $recordedBy
    })-[:DECIDED_IN]->(file)
    WITH decision
    CALL (decision) {
      CALL () {
  MATCH (party:Person {id: $partyId}) RETURN party
  UNION
  MATCH (party:NetworkMember {id: $partyId}) RETURN party
  UNION
  MATCH (party:Initiative {id: $partyId}) RETURN party
}
      CREATE (decision)-[:DECIDED_ABOUT]->(party)
    }
    RETURN decision.id AS id
