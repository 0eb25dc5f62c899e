// interchange/same-names-in-areas
// parameters: from, names
UNWIND $names AS row
MATCH (initiative:Initiative {searchName: row.searchName})
WHERE (initiative.importedFrom IS NULL OR initiative.importedFrom <> $from)
  AND EXISTS { MATCH (initiative)-[:REACHES]->(area:Area) WHERE area.code IN row.areaCodes }
RETURN DISTINCT row.externalId AS externalId
