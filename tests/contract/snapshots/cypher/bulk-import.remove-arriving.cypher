// bulk-import/remove-arriving
// parameters: importId, most
MATCH (node:Arriving {importId: $importId})
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS removed
