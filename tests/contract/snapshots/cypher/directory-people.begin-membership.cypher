// directory-people/begin-membership
// parameters: from, professionalId, shell, teamId
    MATCH (person:Professional {id: $professionalId})
WITH person LIMIT 1
MATCH (team:Team {id: $teamId})
    WITH person, team, EXISTS {
      MATCH (person)-[earlier:MEMBER_OF]->(team) WHERE earlier.validTo IS NULL OR earlier.validTo > date($from)
    } AS overlaps
    CALL (person, team, overlaps) {
      WITH person, team, overlaps WHERE NOT overlaps
      CREATE (person)-[:MEMBER_OF {shell: $shell, validFrom: date($from)}]->(team)
      SET person.version = coalesce(person.version, 1) + 1
    }
    RETURN CASE WHEN overlaps THEN 'OVERLAPS' ELSE 'DONE' END AS outcome, coalesce(person.version, 1) AS version
