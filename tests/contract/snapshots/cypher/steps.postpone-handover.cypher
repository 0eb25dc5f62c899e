// steps/postpone-handover
// parameters: caseId, decisionId, now, recordedBy, today, until
MATCH (file:Case {id: $caseId})
CREATE (decision:OpportunityDecision {
  id: $decisionId, ruleId: 'K09', ruleVersion: 1, decision: 'LATER', saidBy: 'WORKER',
  on: date($today), until: date($until), recordedAt: datetime($now),
  recordedBy: $recordedBy
})-[:DECIDED_IN]->(file)
RETURN decision.id AS id
