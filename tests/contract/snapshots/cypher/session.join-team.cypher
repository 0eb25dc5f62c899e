// session/join-team
// parameters: professionalId, shell, teamId, today
MATCH (team:Team {id: $teamId})
WITH team LIMIT 1
MATCH (worker:Professional {id: $professionalId})
CREATE (worker)-[:MEMBER_OF {shell: $shell, validFrom: date($today)}]->(team)
RETURN team.name AS teamName
