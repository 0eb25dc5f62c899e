// bulk-import/tidy-revealed
// parameters: importId, most
MATCH (:Import {id: $importId, state: 'COMPLETE'})
MATCH (node:Arriving {importId: $importId})
WITH node LIMIT $most
REMOVE node:Arriving, node.arrivingKey, node.arrivingAs
RETURN count(node) AS written
