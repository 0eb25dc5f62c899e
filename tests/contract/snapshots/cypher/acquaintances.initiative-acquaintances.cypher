// acquaintances/initiative-acquaintances
// parameters: initiativeId, professionalId, today
MATCH (:Initiative {id: $initiativeId})<-[known:ACQUAINTED_WITH]-(colleague:Professional)
WHERE known.since <= date($today) AND (known.until IS NULL OR known.until > date($today))
RETURN colleague.id AS professionalId, colleague.callName + coalesce(' ' + colleague.familyName, '') AS name, colleague.accent AS accent,
  colleague.id = $professionalId AS self, toString(known.since) AS since, known.via AS via
ORDER BY self DESC, name, professionalId LIMIT 50
