// steps/name-to-share
// parameters: stepId
MATCH (step:Step {id: $stepId})-[:LEADS_TO|GOES_THROUGH]->(other:Person)
WHERE NOT (other:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE')
RETURN other.id AS personId ORDER BY personId LIMIT 1
