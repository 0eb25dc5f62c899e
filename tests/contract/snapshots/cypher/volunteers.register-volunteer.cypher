// volunteers/register-volunteer
// parameters: guideId, hoursLimit, languages, now, ownShells, peopleLimit, professionalId, residentId, since, today
    MATCH (resident:Resident {id: $residentId})
    WHERE EXISTS {
      MATCH (resident)-[lives:LIVES_IN]->(area:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    }
    WITH resident LIMIT 1
    MATCH (registrar:Professional {id: $professionalId})
    SET resident._lock = true
    REMOVE resident._lock
    WITH resident, registrar
    OPTIONAL MATCH (guide:Professional {id: $guideId}) WHERE (guide.id = $professionalId OR EXISTS {
  MATCH (:Professional {id: $professionalId})-[mine:MEMBER_OF]->(:Team)<-[theirs:MEMBER_OF]-(guide)
  WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND theirs.validFrom <= date($today) AND (theirs.validTo IS NULL OR theirs.validTo > date($today))
})
    WITH resident, registrar, guide, CASE
      WHEN resident:Volunteer AND resident.stoppedOn IS NULL THEN 'ALREADY'
      WHEN resident.stoppedOn > date($since) THEN 'BEFORE_STOP'
      WHEN guide IS NULL THEN 'NO_GUIDE'
      ELSE 'DONE' END AS outcome
    CALL (resident, registrar, guide, outcome) {
      WITH resident, registrar, guide, outcome WHERE outcome = 'DONE'
      SET resident:Volunteer, resident.volunteerSince = date($since), resident.loadLimit = $peopleLimit,
        resident.hoursPerWeek = $hoursLimit, resident.languages = $languages,
        resident.version = coalesce(resident.version, 0) + 1
      REMOVE resident.stoppedOn, resident.thankedOn, resident.thanksWords, resident.pausedUntil, resident.callOn,
        resident.mayBeAskedUntil
      WITH resident, registrar, guide
      CALL (resident) { MATCH (resident)-[earlier:REGISTERED_BY]->(:Professional) DELETE earlier }
      CREATE (resident)-[:REGISTERED_BY {at: datetime($now)}]->(registrar)
      CREATE (resident)-[:GUIDED_BY {validFrom: date($since)}]->(guide)
    }
    RETURN outcome
