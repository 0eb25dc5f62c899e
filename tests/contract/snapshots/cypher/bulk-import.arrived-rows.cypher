// bulk-import/arrived-rows
// parameters: keys
UNWIND $keys AS key
MATCH (node:Arriving {arrivingKey: key}) USING INDEX node:Arriving(arrivingKey)
RETURN key, node.importHash AS hash
