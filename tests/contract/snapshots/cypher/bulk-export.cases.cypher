// bulk-export/cases
// parameters: after, from, limit
      MATCH (file:Case) WHERE file.id > $after AND ($from IS NULL OR file.importedFrom = $from)
      WITH file ORDER BY file.id LIMIT $limit
      MATCH (file)-[:CONCERNS]->(client:Resident) CALL (file) {
  OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'})
  RETURN agreed ORDER BY agreed.replacedOn IS NOT NULL, agreed.givenOn DESC, agreed.id LIMIT 1
}
      WITH file.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN file.id ELSE file.externalId END, CASE WHEN $from IS NULL THEN client.id ELSE client.externalId END, head(COLLECT { MATCH (file)-[:HANDLED_BY]->(team:Team) RETURN CASE WHEN $from IS NULL THEN team.id ELSE team.externalId END AS id ORDER BY id }), toString(file.openedOn), toString(file.closedOn), file.referrer, file.asked, file.question, file.agreedInstead, file.goal, file.legalGround, file.purpose, toString(file.lookAgainOn), file.outcome, file.outcomeWords, file.lightContactWords, toString(file.discussedOn), reduce(text = '', word IN COLLECT {
        MATCH (file)<-[works:WORKS_ON]-(worker:Professional)
        RETURN CASE WHEN $from IS NULL THEN worker.id ELSE worker.externalId END + ':' + works.role + ':' + toString(works.validFrom) + coalesce(':' + toString(works.validTo), '') AS one
        ORDER BY works.validFrom, works.role, one
      } | text + CASE text WHEN '' THEN '' ELSE '|' END + word), toString(agreed.givenOn), toString(agreed.expiresOn), toString(agreed.withdrawnOn)] AS cells
      RETURN key, cells ORDER BY key, place
