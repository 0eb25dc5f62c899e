// bulk-export/professionals
// parameters: after, from, limit
MATCH (person:Professional) WHERE person.id > $after AND ($from IS NULL OR person.importedFrom = $from)
WITH person ORDER BY person.id LIMIT $limit

WITH person.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN person.id ELSE person.externalId END, person.accent, person.background, head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN CASE WHEN $from IS NULL THEN works.id ELSE works.externalId END AS id ORDER BY id }), reduce(text = '', word IN COLLECT { MATCH (person)-[:HAS_EXPERTISE]->(skill:Expertise) RETURN skill.code ORDER BY skill.code } | text + CASE text WHEN '' THEN '' ELSE '|' END + word), toString(person.roomFrom), toString(person.leavesOn), toString(person.awayFrom), toString(person.awayUntil)] AS cells
RETURN key, cells ORDER BY key, place
