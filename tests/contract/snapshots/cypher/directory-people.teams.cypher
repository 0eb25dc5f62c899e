// directory-people/teams
// parameters: professionalId, today
MATCH (team:Team)
WITH team, EXISTS {
  MATCH (team)<-[mine:MEMBER_OF]-(:Professional {id: $professionalId})
  WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today))
} AS own
ORDER BY own DESC, team.name, team.id LIMIT 200
RETURN team.id AS id, team.name AS name, own,
  COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN {code: area.code, name: area.name} ORDER BY area.name } AS areas,
  COUNT { MATCH (team)<-[inner:MEMBER_OF {shell: 'INNER'}]-(:Professional) WHERE inner.validFrom <= date($today) AND (inner.validTo IS NULL OR inner.validTo > date($today)) } AS inner,
  COUNT { MATCH (team)<-[outer:MEMBER_OF {shell: 'OUTER'}]-(:Professional) WHERE outer.validFrom <= date($today) AND (outer.validTo IS NULL OR outer.validTo > date($today)) } AS outer
ORDER BY own DESC, name, id
