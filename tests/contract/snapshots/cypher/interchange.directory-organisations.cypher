// interchange/directory-organisations
// parameters: externalIds, from, searchNames
CALL () {
  UNWIND $externalIds AS externalId
  MATCH (organisation:Organisation {importedFrom: $from, externalId: externalId})
  SET organisation._lock = true
  REMOVE organisation._lock
  RETURN organisation, externalId
  UNION ALL
  UNWIND $searchNames AS searchName
  MATCH (organisation:Organisation {searchName: searchName})
  WHERE organisation.importedFrom IS NULL OR organisation.importedFrom <> $from
  RETURN organisation, null AS externalId
}
RETURN organisation.id AS id, externalId, organisation.name AS name, organisation.searchName AS searchName,
  organisation.phone AS phone, organisation.email AS email, organisation.website AS website,
  organisation.version AS version, organisation.importedVersion AS importedVersion
ORDER BY id
