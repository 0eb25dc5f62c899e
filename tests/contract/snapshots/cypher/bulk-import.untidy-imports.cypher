// bulk-import/untidy-imports
// parameters: none
MATCH (import:Import {format: 'CSV'})
WHERE import.state = 'COMPLETE' AND EXISTS { MATCH (node:Arriving) WHERE node.importId = import.id }
RETURN import.id AS importId
