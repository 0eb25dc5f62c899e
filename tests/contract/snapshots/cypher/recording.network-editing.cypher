// recording/network-editing
// parameters: caseId, professionalId, today, tokenHash
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    CALL (file) { MATCH (login:LoginSession {tokenHash: $tokenHash}) RETURN login.id AS login }
    RETURN file.legalGround AS legalGround, file.purpose AS purpose,
      COLLECT {
        MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
        WITH change ORDER BY change.sequence DESC LIMIT 50
        OPTIONAL MATCH (account:Account {id: change.actor})
        RETURN change {
          .id, .kind, .undoes, at: toString(change.at), by: coalesce(account.displayName, ''), own: change.login = login,
          memberIds: COLLECT {
        MATCH (change)-[:CHANGED]->(part:RecordChange)
        UNWIND [part.memberId, part.otherMemberId] AS memberId
        WITH DISTINCT memberId WHERE memberId IS NOT NULL
        RETURN memberId ORDER BY memberId LIMIT 200
      }
        }
      } AS changes,
      COLLECT {
        MATCH (file)<-[:CHANGED_IN]-(change:NetworkChange)
        WHERE change.login = login
        WITH change ORDER BY change.sequence DESC LIMIT 500
        WITH change ORDER BY change.sequence
        RETURN change {.id, .kind, .undoes, at: toString(change.at), memberIds: COLLECT {
        MATCH (change)-[:CHANGED]->(part:RecordChange)
        UNWIND [part.memberId, part.otherMemberId] AS memberId
        WITH DISTINCT memberId WHERE memberId IS NOT NULL
        RETURN memberId ORDER BY memberId LIMIT 200
      }}
      } AS own
