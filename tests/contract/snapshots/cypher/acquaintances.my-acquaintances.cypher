// acquaintances/my-acquaintances
// parameters: professionalId, today
MATCH (:Professional {id: $professionalId})-[known:ACQUAINTED_WITH]->(target:Resident|Initiative)
CALL (target) {
  OPTIONAL MATCH (target)-[lives:LIVES_IN]->(area:Area)
  WHERE NOT coalesce(target.hiddenAddress, false) AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
  RETURN area ORDER BY lives.validFrom DESC LIMIT 1
}
RETURN CASE WHEN target:Initiative THEN 'INITIATIVE' ELSE 'RESIDENT' END AS kind, target.id AS targetId,
  coalesce(target.name, target.callName + coalesce(' ' + target.familyName, '')) AS name, area.code AS areaCode, area.name AS areaName,
  toString(known.since) AS since, toString(known.until) AS until, known.via AS via
ORDER BY known.until IS NOT NULL AND known.until <= date($today), name, targetId, since LIMIT 200
