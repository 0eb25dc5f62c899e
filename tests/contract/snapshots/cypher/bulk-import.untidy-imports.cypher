// bulk-import/untidy-imports
// parameters: none
MATCH (import:Import {state: 'COMPLETE'})
WHERE EXISTS { MATCH (node:Arriving) WHERE node.importId = import.id }
RETURN import.id AS importId
