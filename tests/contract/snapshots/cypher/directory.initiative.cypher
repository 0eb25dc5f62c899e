// directory/initiative
// parameters: id, professionalId, today
    MATCH (initiative:Initiative {id: $id})
    RETURN   initiative.id AS id, initiative.name AS name, initiative.summary AS summary, initiative.rhythm AS rhythm,
  initiative.offersPractical AS offersPractical, initiative.offersCompany AS offersCompany,
  initiative.offersAdvice AS offersAdvice, initiative.offersEmotional AS offersEmotional,
  initiative.state AS state, toString(initiative.pausedUntil) AS pausedUntil, initiative.places AS places,
  initiative.taken AS taken, initiative.waitingWeeks AS waitingWeeks, initiative.seeks AS seeks,
  initiative.otherOrganisers + COUNT {
  MATCH (initiative)<-[carries:ORGANISES]-(:Person)
  WHERE carries.until IS NULL OR carries.until > date($today)
} AS organiserCount, toString(initiative.checkedOn) AS checkedOn, initiative.version AS version, initiative.kind AS kind,
      initiative.description AS description, initiative.searchWords AS searchWords, initiative.location AS location,
      initiative.cost AS cost, initiative.wheelchair AS wheelchair, initiative.accessibility AS accessibility,
      initiative.languages AS languages, initiative.food AS food, initiative.phone AS phone,
      head(COLLECT { MATCH (initiative)-[:CHECKED_BY]->(person:Professional) RETURN person.callName + coalesce(' ' + person.familyName, '') LIMIT 1 }) AS checkedBy,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.id ORDER BY runs.id LIMIT 1 }) AS organisationId,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.name ORDER BY runs.id LIMIT 1 }) AS organisationName,
      COLLECT {
  MATCH (initiative)-[:REACHES]->(area:Area)
  RETURN [area.code, area.name, area.level] ORDER BY area.name, area.code LIMIT 20
} AS areas,
      COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code LIMIT 20 } AS lifeDomains,
      COLLECT { MATCH (initiative)-[:AROUND]->(interest:Interest) RETURN interest.code ORDER BY interest.code LIMIT 50 } AS interests,
      COLLECT { MATCH (initiative)-[:SEEKS]->(interest:Interest) RETURN interest.code ORDER BY interest.code LIMIT 50 } AS seeksInterests,
      initiative.onlyFor AS onlyFor, initiative.place.y AS latitude, initiative.place.x AS longitude,
      COLLECT {
        MATCH (initiative)-[:HELD_IN]->(slot:WeeklySlot)
        RETURN [slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks] ORDER BY slot.weekday, slot.fromMinute LIMIT 50
      } AS slots,
      COLLECT {
        MATCH (initiative)<-[carries:ORGANISES]-(person:Person) WHERE carries.shown AND (carries.until IS NULL OR carries.until > date($today))
        RETURN [person.id, person.callName + coalesce(' ' + person.familyName, ''), carries.role, carries.phone, toString(carries.until)] ORDER BY carries.since, person.id LIMIT 50
      } AS organisers,
      COLLECT {
        MATCH (initiative)<-[supports:SUPPORTS]-(person:Professional)
        RETURN [person.id, person.callName + coalesce(' ' + person.familyName, ''), person.accent, supports.words, toString(supports.since)] ORDER BY person.callName + coalesce(' ' + person.familyName, ''), person.id LIMIT 50
      } AS supporters,
      COLLECT {
        MATCH (:Professional {id: $professionalId})-[knows:ACQUAINTED_WITH]->(initiative)
        WHERE knows.until IS NULL OR knows.until > date($today)
        RETURN [null, toString(knows.since), knows.via] AS acquaintance LIMIT 1
        UNION ALL
        MATCH (initiative)<-[carries:ORGANISES]-(person:Person)
        WHERE carries.shown AND (carries.until IS NULL OR carries.until > date($today))
        MATCH (person)<-[knows:ACQUAINTED_WITH]-(:Professional {id: $professionalId})
        WHERE knows.until IS NULL OR knows.until > date($today)
        RETURN [person.callName + coalesce(' ' + person.familyName, ''), toString(knows.since), knows.via] AS acquaintance LIMIT 20
      } AS acquaintances,
      COLLECT {
        MATCH (initiative)<-[:HAPPENED_TO]-(event:InitiativeEvent)
        WITH event ORDER BY event.at DESC, event.id LIMIT 20
        OPTIONAL MATCH (event)-[:DONE_BY]->(person:Professional)
        RETURN [toString(event.at), event.kind, event.field, event.before, event.after, person.callName + coalesce(' ' + person.familyName, '')]
      } AS history, head(COLLECT {
        MATCH (import:Import {id: initiative.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }) AS origin
