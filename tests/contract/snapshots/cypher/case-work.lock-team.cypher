// case-work/lock-team
// parameters: professionalId, teamId, today
    MATCH (team:Team {id: $teamId})
    WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[inside:MEMBER_OF {shell: 'INNER'}]->(team)
  WHERE inside.validFrom <= date($today) AND (inside.validTo IS NULL OR inside.validTo > date($today))
}
    SET team._lock = true
    REMOVE team._lock
    RETURN team.id AS teamId
