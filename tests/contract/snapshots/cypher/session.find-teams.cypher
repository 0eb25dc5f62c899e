// session/find-teams
// parameters: team
MATCH (team:Team)
WHERE team.id = $team OR toLower(team.name) = toLower($team)
RETURN team.id AS teamId, team.name AS teamName
ORDER BY teamId
LIMIT 10
