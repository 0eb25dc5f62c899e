// directory-people/end-membership
// parameters: on, professionalId, teamId
    MATCH (person:Professional {id: $professionalId})
WITH person LIMIT 1
MATCH (team:Team {id: $teamId})
    CALL (person, team) {
      MATCH (person)-[period:MEMBER_OF]->(team)
      WHERE period.validFrom <= date($on) AND (period.validTo IS NULL OR period.validTo > date($on))
      SET period.validTo = date($on)
      SET person.version = coalesce(person.version, 1) + 1
      RETURN count(period) AS ended
    }
    RETURN CASE WHEN ended = 0 THEN 'NO_PERIOD' ELSE 'DONE' END AS outcome, coalesce(person.version, 1) AS version
