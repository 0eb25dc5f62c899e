// directory/create-organisation
// parameters: facts, id
CREATE (organisation:Organisation {id: $id, version: 1})
SET organisation += $facts
RETURN organisation.version AS version
