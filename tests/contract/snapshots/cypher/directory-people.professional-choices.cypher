// directory-people/professional-choices
// parameters: none
CALL () {
  MATCH (organisation:Organisation) WITH organisation ORDER BY organisation.name, organisation.id LIMIT 500
  RETURN 'ORGANISATION' AS kind, organisation.id AS id, organisation.name AS name, null AS nameEn
  UNION ALL
  MATCH (team:Team) WITH team ORDER BY team.name, team.id LIMIT 500
  RETURN 'TEAM' AS kind, team.id AS id, team.name AS name, null AS nameEn
  UNION ALL
  MATCH (expertise:Expertise) WITH expertise ORDER BY expertise.nameNl, expertise.code LIMIT 500
  RETURN 'EXPERTISE' AS kind, expertise.code AS id, expertise.nameNl AS name, expertise.nameEn AS nameEn
}
RETURN kind, id, name, nameEn
