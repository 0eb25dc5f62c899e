// bulk-export/areas
// parameters: after, from, limit
MATCH (area:Area) WHERE area.code > $after AND ($from IS NULL OR area.importedFrom = $from)
WITH area ORDER BY area.code LIMIT $limit

WITH area.code AS key, 0 AS place, [area.code, area.name, area.level, head(COLLECT { MATCH (area)-[:PART_OF]->(parent:Area) RETURN parent.code ORDER BY parent.code }), toString(area.residents), toString(area.centre.y), toString(area.centre.x), area.boundary] AS cells
RETURN key, cells ORDER BY key, place
