// steps/steps-due
// parameters: professionalId, today
    CALL () {
            MATCH (:Professional {id: $professionalId})-[mine:WORKS_ON]->(file:Case)
      WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
}) AND file.closedOn IS NULL
      WITH DISTINCT file
      MATCH (file)<-[:TAKEN_IN]-(step:Step)
      WHERE step.dueOn <= date($today)
      RETURN step, step.dueOn < date($today) AND step.stoppedOn IS NULL AS late
    }
    RETURN count(CASE WHEN late THEN 1 END) AS overdue, count(CASE WHEN NOT late THEN 1 END) AS today
