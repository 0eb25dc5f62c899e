// case-work/lock-resident
// parameters: professionalId, residentId, teamId, today
    MATCH (resident:Resident {id: $residentId})
    WHERE EXISTS {
        MATCH (resident)-[lives:LIVES_IN]->(:Area)<-[:COVERS]-(:Team {id: $teamId})
        WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
      } OR EXISTS {
        MATCH (resident)<-[:CONCERNS]-(earlier:Case)
        WHERE (earlier.closedOn IS NOT NULL AND (
  EXISTS {
    MATCH (:Professional {id: $professionalId})-[last:WORKS_ON {role: 'CONTACT'}]->(earlier)
    WHERE last.validFrom <= earlier.closedOn AND (last.validTo IS NULL OR last.validTo > earlier.closedOn)
  }
  OR EXISTS { MATCH (:Professional {id: $professionalId})-[:KEEPS_LIGHT_CONTACT]->(earlier) }
))
      }
    WITH resident LIMIT 1
    SET resident._lock = true
    REMOVE resident._lock
    WITH resident
    OPTIONAL MATCH (resident)<-[:CONCERNS]-(open:Case)-[:HANDLED_BY]->(:Team {id: $teamId})
    WHERE open.closedOn IS NULL
    RETURN resident.callName + coalesce(' ' + resident.familyName, '') AS fullName, open.id AS openCaseId,
      open.legalGround AS legalGround, open.purpose AS purpose, EXISTS {
        MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(open)
        WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today))
      } AS mine
    ORDER BY openCaseId LIMIT 1
