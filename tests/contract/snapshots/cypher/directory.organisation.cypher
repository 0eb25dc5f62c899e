// directory/organisation
// parameters: id, today
    MATCH (organisation:Organisation {id: $id})
    RETURN organisation.id AS id, organisation.version AS version, organisation.name AS name, organisation.kind AS kind,
      organisation.phone AS phone, organisation.email AS email, organisation.website AS website,
      organisation.reachable AS reachable,
      COLLECT {
        MATCH (organisation)<-[:LIAISES_WITH]-(person:Professional)
        RETURN [person.id, person.callName + coalesce(' ' + person.familyName, ''), person.accent, COLLECT {
  MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
  RETURN team.name ORDER BY team.name LIMIT 10
}] ORDER BY person.callName + coalesce(' ' + person.familyName, ''), person.id LIMIT 20
      } AS partnerContacts,
      COLLECT {
        MATCH (organisation)-[:RUNS]->(initiative:Initiative) WHERE initiative.state <> 'ENDED'
        RETURN [initiative.id, initiative.name, initiative.summary, COLLECT {
  MATCH (initiative)-[:REACHES]->(area:Area)
  RETURN [area.code, area.name, area.level] ORDER BY area.name, area.code LIMIT 20
}] ORDER BY initiative.searchName LIMIT 50
      } AS initiatives, head(COLLECT {
        MATCH (import:Import {id: organisation.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }) AS origin
