// interchange/describe-by-terms
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:ABOUT|AROUND]->()
  DELETE old
}
CALL (initiative, row) {
  MATCH (domain:LifeDomain) WHERE domain.code IN row.lifeDomains
  CREATE (initiative)-[:ABOUT]->(domain)
  RETURN count(domain) AS domains
}
CALL (initiative, row) {
  MATCH (interest:Interest) WHERE interest.code IN row.interests
  CREATE (initiative)-[:AROUND]->(interest)
  RETURN count(interest) AS interests
}
RETURN sum(domains) + sum(interests) AS written
