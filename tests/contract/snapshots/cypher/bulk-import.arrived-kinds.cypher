// bulk-import/arrived-kinds
// parameters: importId
MATCH (node:Arriving {importId: $importId})
RETURN node.arrivingAs AS as, count(node) AS count
