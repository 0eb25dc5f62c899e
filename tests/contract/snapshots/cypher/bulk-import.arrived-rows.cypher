// bulk-import/arrived-rows
// parameters: keys
UNWIND $keys AS key
MATCH (node:Arriving {arrivingKey: key})
RETURN key, node.importHash AS hash
