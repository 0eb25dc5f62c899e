// bulk-export/participation
// parameters: after, from, limit
MATCH (person:Person) WHERE person.id > $after AND ($from IS NULL OR person.importedFrom = $from) AND EXISTS { MATCH (person)-[:TAKES_PART_IN|ORGANISES]->(initiative:Initiative) WHERE ($from IS NULL OR initiative.importedFrom = $from) }
WITH person ORDER BY person.id LIMIT $limit
MATCH (person)-[part:TAKES_PART_IN|ORGANISES]->(initiative:Initiative) WHERE ($from IS NULL OR initiative.importedFrom = $from)
WITH person.id AS key, initiative.id + ' ' + type(part) + ' ' + toString(part.since) AS place, [CASE WHEN $from IS NULL THEN person.id ELSE person.externalId END, CASE WHEN $from IS NULL THEN initiative.id ELSE initiative.externalId END, CASE type(part) WHEN 'ORGANISES' THEN 'ORGANISES' ELSE 'TAKES_PART' END, toString(part.since), toString(part.until), toString(part.shown), part.role, part.phone] AS cells
RETURN key, cells ORDER BY key, place
