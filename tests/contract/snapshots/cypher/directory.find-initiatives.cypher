// directory/find-initiatives
// parameters: professionalId, today, words
    OPTIONAL MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(covered:Area)
    WHERE own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
    OPTIONAL MATCH (covered)-[:PART_OF*0..2]->(around:Area)
    WITH collect(DISTINCT around.code) AS nearCodes
    CALL db.index.fulltext.queryNodes('initiative_words', $words) YIELD node AS initiative, score
    WHERE initiative.state <> 'ENDED'
    WITH nearCodes, initiative, score LIMIT 2001
    RETURN   initiative.id AS id, initiative.name AS name, initiative.summary AS summary, initiative.rhythm AS rhythm,
  initiative.offersPractical AS offersPractical, initiative.offersCompany AS offersCompany,
  initiative.offersAdvice AS offersAdvice, initiative.offersEmotional AS offersEmotional,
  initiative.state AS state, toString(initiative.pausedUntil) AS pausedUntil, initiative.places AS places,
  initiative.taken AS taken, initiative.waitingWeeks AS waitingWeeks, initiative.seeks AS seeks,
  initiative.otherOrganisers + COUNT {
  MATCH (initiative)<-[carries:ORGANISES]-(:Person)
  WHERE carries.until IS NULL OR carries.until > date($today)
} AS organiserCount, toString(initiative.checkedOn) AS checkedOn, coalesce(initiative.wheelchair, false) AS wheelchair,
      EXISTS { (initiative)<-[:SUPPORTS]-(:Professional) } AS supported, score, size(nearCodes) > 0 AS hasOwnAreas,
      COLLECT {
        MATCH (initiative)-[:REACHES]->(area:Area)
        RETURN [area.code, area.name, area.level, area.code IN nearCodes] ORDER BY area.name, area.code LIMIT 20
      } AS areas,
      COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code LIMIT 20 } AS lifeDomains
