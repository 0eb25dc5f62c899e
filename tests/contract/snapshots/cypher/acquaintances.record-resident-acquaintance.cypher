// acquaintances/record-resident-acquaintance
// parameters: ownShells, professionalId, since, targetId, today, via
    MATCH (me:Professional {id: $professionalId})
    SET me._lock = true
    REMOVE me._lock
    WITH me
      MATCH (target:Resident {id: $targetId})
  WHERE EXISTS {
    MATCH (target)-[lives:LIVES_IN]->(area:Area)
    WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
  }
    WITH me, target, head(COLLECT {
      MATCH (me)-[earlier:ACQUAINTED_WITH]->(target)
      WHERE earlier.until IS NULL OR earlier.until > date($since)
      RETURN toString(earlier.since) ORDER BY earlier.since
    }) AS already
    CALL (me, target, already) {
      WITH me, target, already WHERE already IS NULL
      CREATE (me)-[:ACQUAINTED_WITH {since: date($since), via: $via}]->(target)
    }
    RETURN already
