// bulk-import/write-arriving
// parameters: rows
UNWIND $rows AS row
CREATE (node:Arriving {arrivingKey: row.key})
SET node += row.properties
RETURN count(node) AS written
