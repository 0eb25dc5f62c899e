// interchange/directory-codes
// parameters: codes
CALL () {
  MATCH (area:Area) WHERE area.code IN $codes RETURN 'AREA' AS kind, area.code AS code, area.name AS name
  UNION ALL
  MATCH (domain:LifeDomain) WHERE domain.code IN $codes RETURN 'LIFE_DOMAIN' AS kind, domain.code AS code, domain.code AS name
  UNION ALL
  MATCH (interest:Interest) WHERE interest.code IN $codes RETURN 'INTEREST' AS kind, interest.code AS code, interest.code AS name
}
RETURN kind, code, name
