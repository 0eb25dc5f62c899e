// directory/change-organisation-facts
// parameters: facts, id
MATCH (organisation:Organisation {id: $id})
SET organisation += $facts, organisation.version = organisation.version + 1
RETURN organisation.version AS version
