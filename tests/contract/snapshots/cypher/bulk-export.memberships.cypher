// bulk-export/memberships
// parameters: after, from, limit
MATCH (person:Professional) WHERE person.id > $after AND ($from IS NULL OR person.importedFrom = $from) AND EXISTS { MATCH (person)-[:MEMBER_OF]->(team:Team) WHERE ($from IS NULL OR team.importedFrom = $from) }
WITH person ORDER BY person.id LIMIT $limit
MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE ($from IS NULL OR team.importedFrom = $from)
WITH person.id AS key, team.id + ' ' + toString(member.validFrom) AS place, [CASE WHEN $from IS NULL THEN person.id ELSE person.externalId END, CASE WHEN $from IS NULL THEN team.id ELSE team.externalId END, member.shell, toString(member.validFrom), toString(member.validTo)] AS cells
RETURN key, cells ORDER BY key, place
