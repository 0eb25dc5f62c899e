// bulk-import/remove-ties
// parameters: ids, importIds
UNWIND $ids AS id
MATCH ()-[tie:TIED_TO {id: id}]->()
WHERE tie.importId IN $importIds AND tie.version = tie.importedVersion
DELETE tie
RETURN count(*) AS removed
