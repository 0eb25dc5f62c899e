// interchange/directory-initiatives
// parameters: externalIds, from
UNWIND $externalIds AS externalId
MATCH (initiative:Initiative {importedFrom: $from, externalId: externalId})
SET initiative._lock = true
WITH initiative
REMOVE initiative._lock
RETURN initiative.id AS id, initiative.externalId AS externalId, initiative.version AS version,
  initiative.importedVersion AS importedVersion, toString(initiative.checkedOn) AS checkedOn,
  EXISTS { (initiative)-[:CHECKED_BY]->(:Professional) } AS checkedHere,
  initiative.name AS name, initiative.state AS state, toString(initiative.pausedUntil) AS pausedUntil,
  initiative.summary AS summary, initiative.description AS description, initiative.searchWords AS searchWords,
  initiative.location AS location, initiative.place.longitude AS longitude, initiative.place.latitude AS latitude,
  initiative.rhythm AS rhythm, initiative.cost AS cost, initiative.wheelchair AS wheelchair,
  initiative.accessibility AS accessibility, initiative.languages AS languages, initiative.phone AS phone,
  COLLECT { MATCH (initiative)-[:REACHES]->(area:Area) RETURN [area.code, area.name] ORDER BY area.name, area.code } AS areas,
  COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code } AS lifeDomains,
  COLLECT { MATCH (initiative)-[:AROUND]->(interest:Interest) RETURN interest.code ORDER BY interest.code } AS interests,
  COLLECT {
    MATCH (initiative)-[:HELD_IN]->(slot:WeeklySlot)
    RETURN [slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks] ORDER BY slot.weekday, slot.fromMinute
  } AS slots,
  head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.id ORDER BY runs.id LIMIT 1 }) AS organisationId,
  head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.name ORDER BY runs.id LIMIT 1 }) AS organisationName
