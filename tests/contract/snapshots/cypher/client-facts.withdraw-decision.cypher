// client-facts/withdraw-decision
// parameters: caseId, decisionId
MATCH (:Case {id: $caseId})<-[:DECIDED_IN]-(decision:OpportunityDecision {id: $decisionId})
WITH decision, decision.id AS id
DETACH DELETE decision
RETURN id
