// directory/hold-organisation
// parameters: id
MATCH (organisation:Organisation {id: $id})
SET organisation._lock = true
WITH organisation
REMOVE organisation._lock
RETURN organisation.version AS version
