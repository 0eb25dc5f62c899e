// bulk-export/members
// parameters: after, from, limit
MATCH (member:NetworkMember) WHERE member.id > $after AND ($from IS NULL OR member.importedFrom = $from)
WITH member ORDER BY member.id LIMIT $limit
MATCH (member)-[:RECORDED_IN]->(file:Case)
WITH member.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN member.id ELSE member.externalId END, CASE WHEN $from IS NULL THEN file.id ELSE file.externalId END, member.callName, member.relation, member.kind, toString(member.minor), member.goneBecause, toString(member.goneSince), toString(member.informedOn)] AS cells
RETURN key, cells ORDER BY key, place
