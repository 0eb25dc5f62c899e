// case-work/case-teams
// parameters: professionalId, today
    MATCH (:Professional {id: $professionalId})-[:MEMBER_OF]->(team:Team)
    WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[inside:MEMBER_OF {shell: 'INNER'}]->(team)
  WHERE inside.validFrom <= date($today) AND (inside.validTo IS NULL OR inside.validTo > date($today))
}
    WITH DISTINCT team ORDER BY team.name, team.id LIMIT 20
    CALL (team) {
      RETURN 'TEAM' AS kind, team.id AS c1, team.name AS c2, null AS c3, null AS c4, null AS c5
      UNION ALL
      MATCH (team)-[:COVERS]->(area:Area)
      WITH team, area ORDER BY area.name, area.code LIMIT 100
      RETURN 'AREA' AS kind, team.id AS c1, area.code AS c2, area.name AS c3, null AS c4, null AS c5
      UNION ALL
      MATCH (team)<-[member:MEMBER_OF]-(colleague:Professional)
      WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
      WITH team, colleague, min(member.shell) AS shell
      WITH team, colleague, shell ORDER BY shell, colleague.callName, colleague.id LIMIT 200
      RETURN 'COLLEAGUE' AS kind, team.id AS c1, colleague.id AS c2,
        colleague.callName + coalesce(' ' + colleague.familyName, '') AS c3, shell AS c4, colleague.accent AS c5
    }
    RETURN kind, c1, c2, c3, c4, c5
