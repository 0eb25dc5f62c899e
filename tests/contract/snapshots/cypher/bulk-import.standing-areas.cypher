// bulk-import/standing-areas
// parameters: codes
UNWIND $codes AS code
MATCH (area:Area {code: code}) USING INDEX area:Area(code)
RETURN code, area.name AS name, area.level AS level, area.importedFrom AS importedFrom, area.importHash AS hash
