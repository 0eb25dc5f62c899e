// bulk-export/teams
// parameters: after, from, limit
MATCH (team:Team) WHERE team.id > $after AND ($from IS NULL OR team.importedFrom = $from)
WITH team ORDER BY team.id LIMIT $limit

WITH team.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN team.id ELSE team.externalId END, team.name, reduce(text = '', word IN COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN area.code ORDER BY area.code } | text + CASE text WHEN '' THEN '' ELSE '|' END + word)] AS cells
RETURN key, cells ORDER BY key, place
