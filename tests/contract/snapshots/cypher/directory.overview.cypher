// directory/overview
// parameters: none
RETURN COUNT { MATCH (initiative:Initiative) WHERE initiative.searchName >= '' AND initiative.state <> 'ENDED' } AS initiativeCount,
  COUNT { MATCH (organisation:Organisation) WHERE organisation.searchName >= '' } AS organisationCount,
  COLLECT {
    MATCH (area:Area) WHERE area.code >= ''
    RETURN [area.code, area.name, area.level] ORDER BY area.name, area.code LIMIT 500
  } AS areas,
  COLLECT {
    MATCH (organisation:Organisation) WHERE organisation.searchName >= ''
    RETURN [organisation.id, organisation.name] ORDER BY organisation.searchName, organisation.id LIMIT 500
  } AS organisations
