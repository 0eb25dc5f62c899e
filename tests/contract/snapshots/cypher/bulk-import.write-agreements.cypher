// bulk-import/write-agreements
// parameters: from, rows
UNWIND $rows AS row
MATCH (file:Case {importedFrom: $from, externalId: row.file})-[:CONCERNS]->(client:Resident)
OPTIONAL MATCH (stands:Agreement {kind: 'I1'})-[:GIVEN_IN]->(file)
WITH row, file, client, count(stands) AS standing,
  head(collect(CASE WHEN stands.importId IS NOT NULL AND stands.version = 1 AND stands.replacedOn IS NULL THEN stands END)) AS own
CALL (row, own) {
  WITH row, own WHERE own IS NOT NULL
  SET own.givenOn = row.properties.givenOn, own.expiresOn = row.properties.expiresOn,
    own.withdrawnOn = row.properties.withdrawnOn, own.importId = row.properties.importId
}
CALL (row, file, client, standing) {
  WITH row, file, client, standing WHERE standing = 0
  CREATE (agreement:Agreement)-[:GIVEN_IN {importId: row.properties.importId}]->(file),
    (agreement)-[:BINDS {importId: row.properties.importId}]->(client)
  SET agreement = row.properties
}
RETURN count(file) AS written
