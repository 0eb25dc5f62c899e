// opportunities/release-place
// parameters: stepId
MATCH (step:Step {id: $stepId})
WHERE step.holdsPlace
SET step.holdsPlace = false
WITH step
OPTIONAL MATCH (step)-[:LEADS_TO]->(initiative:Initiative)
SET initiative._lock = true
REMOVE initiative._lock
WITH step, initiative, CASE WHEN initiative.taken > 0 THEN 1 ELSE 0 END AS given
SET initiative.taken = initiative.taken - given, initiative.version = initiative.version + given
RETURN step.id AS id
