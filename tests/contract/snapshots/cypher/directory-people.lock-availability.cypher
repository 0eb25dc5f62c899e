// directory-people/lock-availability
// parameters: colleagueId, professionalId, today
    MATCH (colleague:Professional {id: $colleagueId})
    WHERE (colleague.id = $professionalId OR EXISTS {
      MATCH (colleague)-[member:MEMBER_OF {shell: 'INNER'}]->(team:Team)
      WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[inside:MEMBER_OF {shell: 'INNER'}]->(team)
  WHERE inside.validFrom <= date($today) AND (inside.validTo IS NULL OR inside.validTo > date($today))
}
    })
    SET colleague._lock = true
    REMOVE colleague._lock
    RETURN colleague.id AS professionalId, coalesce(colleague.version, 1) AS version,
      toString(colleague.leavesOn) AS leavesOn, toString(colleague.awayFrom) AS awayFrom,
      toString(colleague.awayUntil) AS awayUntil, toString(colleague.roomFrom) AS roomFrom
