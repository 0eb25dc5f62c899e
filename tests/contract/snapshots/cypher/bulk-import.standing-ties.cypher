// bulk-import/standing-ties
// parameters: keys
UNWIND $keys AS key
MATCH ()-[tie:TIED_TO {importKey: key}]->() USING INDEX tie:TIED_TO(importKey)
RETURN key AS externalId, tie.importHash AS hash, tie.version AS version,
  coalesce(tie.importedVersion, 0) AS importedVersion, tie.importId AS importId
