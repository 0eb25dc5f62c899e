// bulk-import/ties-of-import
// parameters: after, importIds, most
MATCH ()-[tie:TIED_TO]->()
WHERE tie.importId IN $importIds AND tie.id > $after
RETURN tie.id AS id ORDER BY id LIMIT $most
