// case-work/create-case
// parameters: agreedInstead, asked, caseId, contactId, goal, legalGround, purpose, question, referrer, residentId, teamId, today
MATCH (resident:Resident {id: $residentId})
WITH resident LIMIT 1
MATCH (team:Team {id: $teamId})
WITH resident, team LIMIT 1
MATCH (contact:Professional {id: $contactId})
CREATE (resident)<-[:CONCERNS]-(file:Case {
  id: $caseId, openedOn: date($today), referrer: $referrer, asked: $asked,
  question: $question, agreedInstead: $agreedInstead, goal: $goal,
  legalGround: $legalGround, purpose: $purpose, version: 1
})-[:HANDLED_BY]->(team)
CREATE (contact)-[:WORKS_ON {role: 'CONTACT', validFrom: date($today)}]->(file)
RETURN file.id AS caseId
