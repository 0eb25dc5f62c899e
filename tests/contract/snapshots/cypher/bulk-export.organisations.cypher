// bulk-export/organisations
// parameters: after, from, limit
MATCH (organisation:Organisation) WHERE organisation.id > $after AND ($from IS NULL OR organisation.importedFrom = $from)
WITH organisation ORDER BY organisation.id LIMIT $limit

WITH organisation.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN organisation.id ELSE organisation.externalId END, organisation.name, organisation.kind, organisation.phone, organisation.email, organisation.website, organisation.reachable] AS cells
RETURN key, cells ORDER BY key, place
