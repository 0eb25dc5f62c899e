// bulk-import/known-codes
// parameters: none
CALL () {
  MATCH (area:Area) WHERE area.code > '' RETURN 'AREA' AS kind, area.code AS code
  UNION ALL
  MATCH (expertise:Expertise) RETURN 'EXPERTISE' AS kind, expertise.code AS code
}
RETURN kind, code
